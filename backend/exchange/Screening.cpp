// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Screening.h"

#include "queries/sharing/Screening.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Screens the texts of a manuscript one by one, wherever they stand.
class Texts
{
public:
    explicit Texts(const QList<ProtectedName> &names)
        : m_screening(names)
    {}

    [[nodiscard]] const Screening &screening() const { return m_screening; }

    void screen(QString &text) { m_screening.screen(text); }
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
    Screening m_screening;
};

} // namespace

int screen(Manuscript &manuscript, const QList<ProtectedName> &names)
{
    Texts texts(names);
    for (auto *text : {&manuscript.title, &manuscript.subtitle, &manuscript.footer, &manuscript.author})
        texts.screen(*text);
    for (auto &block : manuscript.blocks)
        std::visit(texts, block);
    return texts.screening().touched();
}

Result<Manuscript> shielded(Database &database, Manuscript manuscript, const Shield &shield, const Phrasebook &phrases)
{
    if (shield.audience() == Audience::Office)
        return manuscript;
    const auto names = readProtectedNames(database, shield, phrases);
    if (!names)
        return names.error();
    screen(manuscript, *names);
    return manuscript;
}

} // namespace minutier
