// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/PlanTables.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Both sides of a change, line by line: each says only what differs, with the word for what it is.
class Sides
{
public:
    Sides(const QList<ResultNode> &results, const Wording &wording)
        : m_results(results)
        , m_wording(wording)
    {}

    void compare(const PlanChange &change)
    {
        const PlanActivity none;
        const auto &before = change.before ? *change.before : none;
        const auto &after = change.after ? *change.after : none;
        const auto period = [this](const PlanActivity &one) { return m_wording.period(one.startsOn, one.endsOn); };
        const auto amount = [this](const PlanActivity &one) { return m_wording.amount(one.budget, one.currency); };
        const auto type = [this](const std::optional<PlanActivity> &one) {
            return one ? m_wording.wordFor(one->type) : QString();
        };
        // The title stands before the two sides: it is said again only where it is what changed.
        if (change.before && change.after)
            add(QT_TRANSLATE_NOOP("Document", "Title: %1"), before.title, after.title);
        add(QT_TRANSLATE_NOOP("Document", "Period: %1"), period(before), period(after));
        add(QT_TRANSLATE_NOOP("Document", "Budget: %1"), amount(before), amount(after));
        addWho(QT_TRANSLATE_NOOP("Document", "Responsible: %1"), before.responsible, after.responsible);
        addWho(QT_TRANSLATE_NOOP("Document", "Partner: %1"), before.partner, after.partner);
        add(QT_TRANSLATE_NOOP("Document", "Type: %1"), type(change.before), type(change.after));
        add(QT_TRANSLATE_NOOP("Document", "Place: %1"), before.place, after.place);
        add(QT_TRANSLATE_NOOP("Document", "Milestones: %1"), inLine(before.milestones), inLine(after.milestones));
        add(QT_TRANSLATE_NOOP("Document", "Description: %1"), before.description, after.description);
        add(QT_TRANSLATE_NOOP("Document", "Result: %1"), codeOf(before.result), codeOf(after.result));
        if (change.before && change.after)
            add(QT_TRANSLATE_NOOP("Document", "Note: %1"), before.note, after.note);
    }
    [[nodiscard]] QString before() const { return m_before.isEmpty() ? u"–"_s : m_before.join(u'\n'); }
    [[nodiscard]] QString after() const { return m_after.isEmpty() ? u"–"_s : m_after.join(u'\n'); }

private:
    static QString inLine(QString milestones) { return milestones.replace(u'\n', u" · "_s); }

    [[nodiscard]] QString codeOf(const ResultId &id) const
    {
        const auto result = std::ranges::find(m_results, id, &ResultNode::id);
        return result == m_results.end() ? QString() : result->code;
    }

    /// Two organisations may read alike where neither is named; that it is another one is said all the same.
    void addWho(const char *sentence, const OrganisationId &before, const OrganisationId &after)
    {
        const auto was = m_wording.organisation(before);
        auto is = m_wording.organisation(after);
        if (before != after && was == is)
            is = m_wording.say(QT_TRANSLATE_NOOP("Document", "%1 (another one)")).arg(is);
        add(sentence, was, is);
    }

    void add(const char *sentence, const QString &before, const QString &after)
    {
        if (before == after)
            return;
        const auto said = [&](const QString &text) {
            return m_wording.say(sentence).arg(
                text.isEmpty() ? m_wording.say(QT_TRANSLATE_NOOP("Document", "none")) : text
            );
        };
        m_before.append(said(before));
        m_after.append(said(after));
    }

    const QList<ResultNode> &m_results;
    const Wording &m_wording;
    QStringList m_before;
    QStringList m_after;
};

QString kindWords(const PlanChange &change, const Wording &wording)
{
    QStringList words;
    for (const auto kind : change.kinds)
        words.append(wording.wordFor(kind));
    return words.join(u", "_s);
}

QString backingWords(const BackedChange &one, const Wording &wording)
{
    QStringList lines;
    for (const auto &backing : one.behind)
        lines.append((backing.entity == "decision"_L1
                          ? u"%1 · %2"_s
                          : wording.say(QT_TRANSLATE_NOOP("Document", "%1, recommended · %2")))
                         .arg(backing.reference, backing.title));
    if (!one.isDecided())
        lines.append(wording.say(QT_TRANSLATE_NOOP("Document", "No decision yet")));
    return lines.join(u'\n');
}

} // namespace

Manuscript::Table
comparisonTable(const PlanComparison &comparison, const QList<ResultNode> &results, const Wording &wording)
{
    Manuscript::Table table{
        {
            {wording.say(QT_TRANSLATE_NOOP("Document", "Code")), 5, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Activity")), 14, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "What changed")), 8, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Before (%1)")).arg(comparison.before.reference), 16, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "After (%1)")).arg(comparison.after.reference), 16, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Decision behind it")), 12, false},
        },
        {},
    };
    for (const auto &one : comparison.changes) {
        Sides sides(results, wording);
        sides.compare(one.change);
        table.rows.append({
            one.change.code,
            activityTitle(one.change.activity(), wording),
            kindWords(one.change, wording),
            one.change.before ? sides.before() : u"–"_s,
            one.change.after ? sides.after() : u"–"_s,
            backingWords(one, wording),
        });
    }
    return table;
}

QString budgetWords(const PlanComparison &comparison, const Wording &wording)
{
    QStringList lines;
    for (const auto [currency, sums] : comparison.budgets.asKeyValueRange())
        lines.append(wording.say(QT_TRANSLATE_NOOP("Document", "Budget: %1 before, %2 after."))
                         .arg(wording.amount(sums.first, currency), wording.amount(sums.second, currency)));
    return lines.join(u' ');
}

} // namespace minutier
