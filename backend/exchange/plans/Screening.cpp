// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/Screening.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Screens the texts of a manuscript one by one, wherever they stand.
class Screening
{
public:
    explicit Screening(const QList<ProtectedName> &names)
        : m_names(names)
    {}

    [[nodiscard]] int touched() const { return m_touched; }
    [[nodiscard]] const QSet<QString> &found() const { return m_found; }

    void screen(QString &text)
    {
        bool found = false;
        for (const auto &one : m_names) {
            // Looking for plain words first costs little; most names are nowhere.
            if (!text.contains(one.name, caseOf(one)))
                continue;
            const auto before = text;
            text.replace(wholeWords(one), QString(one.shown).replace(u'\\', u"\\\\"_s));
            if (text == before)
                continue;
            found = true;
            m_found.insert(one.name);
        }
        m_touched += found;
    }
    void screen(QStringList &texts)
    {
        for (auto &text : texts)
            screen(text);
    }
    void screen(QList<Manuscript::Fact> &facts)
    {
        for (auto &fact : facts) {
            screen(fact.label);
            screen(fact.text);
        }
    }
    void operator()(Manuscript::Heading &heading) { screen(heading.text); }
    void operator()(Manuscript::Paragraph &paragraph) { screen(paragraph.text); }
    void operator()(Manuscript::Facts &facts) { screen(facts.facts); }
    void operator()(Manuscript::Frame &frame)
    {
        screen(frame.title);
        screen(frame.facts);
    }
    void operator()(Manuscript::Code & /*code*/) {} // digits of the record, which nobody typed
    void operator()(Manuscript::Table &table)
    {
        for (auto &row : table.rows)
            screen(row);
    }

private:
    /// An acronym may also be a word, so it counts as it is written only.
    static Qt::CaseSensitivity caseOf(const ProtectedName &one)
    {
        return one.name.size() > 6 ? Qt::CaseInsensitive : Qt::CaseSensitive;
    }
    static QRegularExpression wholeWords(const ProtectedName &one)
    {
        auto options = QRegularExpression::PatternOptions(QRegularExpression::UseUnicodePropertiesOption);
        if (caseOf(one) == Qt::CaseInsensitive)
            options |= QRegularExpression::CaseInsensitiveOption;
        return QRegularExpression(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(one.name)), options);
    }

    const QList<ProtectedName> &m_names;
    int m_touched = 0;
    QSet<QString> m_found;
};

} // namespace

int screen(Manuscript &manuscript, const QList<ProtectedName> &names)
{
    Screening screening(names);
    for (auto *text : {&manuscript.title, &manuscript.subtitle, &manuscript.footer, &manuscript.author})
        screening.screen(*text);
    for (auto &block : manuscript.blocks)
        std::visit(screening, block);
    return screening.touched();
}

int screen(QStringList &texts, const QList<ProtectedName> &names)
{
    QSet<QString> found;
    return screen(texts, names, found);
}

int screen(QStringList &texts, const QList<ProtectedName> &names, QSet<QString> &found)
{
    Screening screening(names);
    screening.screen(texts);
    found.unite(screening.found());
    return screening.touched();
}

} // namespace minutier
