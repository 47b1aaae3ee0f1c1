// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plans/PlanComparisonModel.h"

#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/plans/PlanShapes.h"
#include "queries/plans/PlanProgress.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/results/ResultRepositories.h"

#include <QRegularExpression>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// The sign drawn before the word of a change.
static QString markOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u"+"_s;
    case ChangeKind::Dropped:
        return u"−"_s;
    case ChangeKind::Moved:
        return u"→"_s;
    case ChangeKind::Recosted:
        return u"±"_s;
    case ChangeKind::Reassigned:
        return u"⇄"_s;
    case ChangeKind::Reworded:
        break;
    }
    return u"≈"_s;
}

PlanComparisonModel::PlanComparisonModel(QObject *parent)
    : ListModel(
          {
              {"code", [this](int row) { return m_comparison.changes.at(row).change.code; }},
              {"title", [this](int row) { return m_comparison.changes.at(row).change.activity().title; }},
              {"result",
               [this](int row) { return m_results.value(m_comparison.changes.at(row).change.activity().result); }},
              {"kindWords", [this](int row) { return kinds(row); }},
              {"mark", [this](int row) { return markOf(m_comparison.changes.at(row).change.kinds.first()); }},
              {"shape", [this](int row) { return shapeOf(m_comparison.changes.at(row).change.kinds.first()); }},
              {"beforeLines", [this](int row) { return side(row, false); }},
              {"afterLines", [this](int row) { return side(row, true); }},
              {"behindList", [this](int row) { return behind(row); }},
              {"decided", [this](int row) { return m_comparison.changes.at(row).isDecided(); }},
          },
          parent
      )
{}

void PlanComparisonModel::setBeforeId(const QString &id)
{
    if (id == m_before.toString())
        return;
    m_before = PlanVersionId::fromString(id);
    Q_EMIT versionsChanged();
    reload();
}

void PlanComparisonModel::setAfterId(const QString &id)
{
    if (id == m_after.toString())
        return;
    m_after = PlanVersionId::fromString(id);
    Q_EMIT versionsChanged();
    reload();
}

int PlanComparisonModel::read()
{
    m_comparison = {};
    m_extension.clear();
    m_results.clear();
    if (m_before.isNull() || m_after.isNull())
        return 0;
    m_comparison = take(comparePlans(session()->database(), m_before, m_after));
    for (const auto &node : take(ResultRepository(session()->database()).ofProject(session()->project())))
        m_results.insert(node.id, u"%1 %2"_s.arg(node.code, node.title));
    if (hasOpenExtension(session()->database(), session()->project()))
        m_extension =
            tr("An extension without stated length is requested, not signed. The project's end has not changed.");
    return int(m_comparison.changes.size());
}

QString PlanComparisonModel::versionTitle(const PlanVersion &version) const
{
    return version.number == 0 ? QString()
                               : tr("Version %1, %2").arg(version.number).arg(spoken(version.state).toLower());
}

QString PlanComparisonModel::beforeTitle() const
{
    return versionTitle(m_comparison.before);
}

QString PlanComparisonModel::afterTitle() const
{
    return versionTitle(m_comparison.after);
}

QString PlanComparisonModel::summary() const
{
    if (m_comparison.changes.isEmpty())
        return tr("Nothing differs");
    const auto changes = tr("%n change(s)", nullptr, int(m_comparison.changes.size()));
    return m_comparison.undecided() == 0
               ? tr("%1, each with a decision").arg(changes)
               : tr("%1, %n without a decision", nullptr, m_comparison.undecided()).arg(changes);
}

QString PlanComparisonModel::kindsCounted(ChangeKind kind, int count)
{
    switch (kind) {
    case ChangeKind::Added:
        return tr("added", "so many activities", count);
    case ChangeKind::Dropped:
        return tr("dropped", "so many activities", count);
    case ChangeKind::Moved:
        return tr("moved", "so many activities", count);
    case ChangeKind::Recosted:
        return tr("re-costed", "so many activities", count);
    case ChangeKind::Reassigned:
        return tr("re-assigned", "so many activities", count);
    case ChangeKind::Reworded:
        return tr("reworded", "so many activities", count);
    }
    return {};
}

QVariantList PlanComparisonModel::counts() const
{
    QVariantList all;
    for (const auto &kind : names<ChangeKind>) {
        const auto count = std::ranges::count_if(m_comparison.changes, [&kind](const BackedChange &one) {
            return one.change.kinds.contains(kind.value);
        });
        all.append(QVariantMap{
            {u"label"_s, kindsCounted(kind.value, int(count))},
            {u"count"_s, int(count)},
            {u"shape"_s, shapeOf(kind.value)},
            {u"mark"_s, markOf(kind.value)}});
    }
    all.append(QVariantMap{
        {u"label"_s, tr("unchanged", "so many activities", m_comparison.unchanged)},
        {u"count"_s, m_comparison.unchanged},
        {u"shape"_s, u"draft"_s},
        {u"mark"_s, u"="_s}});
    return all;
}

QVariantList PlanComparisonModel::budgets() const
{
    QVariantList all;
    for (const auto [currency, sums] : m_comparison.budgets.asKeyValueRange()) {
        const auto difference = sums.second - sums.first;
        const auto sign = difference.isNegative() ? QString() : u"+"_s;
        all.append(QVariantMap{
            {u"before"_s, u"%1 %2"_s.arg(toText(sums.first, session()->phrases()), currency)},
            {u"after"_s, u"%1 %2"_s.arg(toText(sums.second, session()->phrases()), currency)},
            {u"difference"_s,
             difference == Decimal() ? tr("no difference")
                                     : tr("difference %1").arg(sign + toText(difference, session()->phrases()))}});
    }
    return all;
}

QString PlanComparisonModel::kinds(int row) const
{
    QStringList words;
    for (const auto kind : m_comparison.changes.at(row).change.kinds)
        words.append(words.isEmpty() ? spoken(kind) : spoken(kind).toLower());
    return words.join(u", "_s);
}

QString PlanComparisonModel::organisationName(const OrganisationId &id) const
{
    const auto known = OrganisationRepository(session()->database()).find(id);
    return id.isNull() || !known || !*known ? QString()
                                            : session()->shield().showOrganisation(**known, session()->phrases());
}

QVariantList PlanComparisonModel::side(int row, bool after) const
{
    const auto &change = m_comparison.changes.at(row).change;
    const auto &activity = after ? change.after : change.before;
    if (!activity)
        return {};
    QVariantList lines;
    const auto add = [&](const QString &text, ChangeKind kind) {
        if (!text.isEmpty())
            lines.append(QVariantMap{{u"text"_s, text}, {u"changed"_s, change.kinds.contains(kind)}});
    };
    if (!activity->startsOn.isNull() || !activity->endsOn.isNull())
        add(tr("%1 to %2", "a day to a day").arg(fullDay(activity->startsOn), fullDay(activity->endsOn)),
            ChangeKind::Moved);
    if (activity->budget)
        add(u"%1 %2"_s.arg(toText(*activity->budget, session()->phrases()), activity->currency), ChangeKind::Recosted);
    if (change.kinds.contains(ChangeKind::Reassigned))
        add(QStringList{organisationName(activity->responsible), organisationName(activity->partner)}
                .filter(QRegularExpression(u"."_s))
                .join(u", "_s),
            ChangeKind::Reassigned);
    if (change.kinds.contains(ChangeKind::Reworded) && change.before->title != change.after->title)
        add(activity->title, ChangeKind::Reworded);
    return shielded(lines);
}

QVariantList PlanComparisonModel::behind(int row) const
{
    QVariantList all;
    for (const auto &backing : m_comparison.changes.at(row).behind)
        all.append(QVariantMap{
            {u"id"_s, toText(backing.id)},
            {u"reference"_s, backing.reference},
            {u"word"_s, backing.entity == "decision"_L1 ? QString() : tr("recommended")},
            {u"title"_s, backing.title}});
    return all;
}

} // namespace minutier
