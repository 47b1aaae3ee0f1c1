// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/committees/BriefManuscript.h"

#include "domain/meetings/MinutesWords.h"
#include "exchange/Screening.h"
#include "storage/committees/CommitteeRepositories.h"
#include "storage/projects/ProjectRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

static Manuscript::Table linesTable(const QList<BriefLine> &lines, const Phrasebook &phrases)
{
    Manuscript::Table table{
        {
            {phrases.say("Document", QT_TRANSLATE_NOOP("Document", "Reference")), 3, false},
            {phrases.say("Document", QT_TRANSLATE_NOOP("Document", "What")), 10, false},
            {phrases.say("Document", QT_TRANSLATE_NOOP("Document", "State")), 4, false},
        },
        {},
    };
    for (const auto &line : lines)
        table.rows.append({line.reference, line.title, line.state});
    return table;
}

static Manuscript::Table lateTable(const QList<LateLine> &lines, const Phrasebook &phrases)
{
    const MinutesWords words(phrases);
    Manuscript::Table table{
        {
            {phrases.say("Document", QT_TRANSLATE_NOOP("Document", "Reference")), 3, false},
            {phrases.say("Document", QT_TRANSLATE_NOOP("Document", "What")), 8, false},
            {phrases.say("Document", QT_TRANSLATE_NOOP("Document", "Who")), 3, false},
            {phrases.say("Document", QT_TRANSLATE_NOOP("Document", "Due")), 3, false},
            {phrases.say("Document", QT_TRANSLATE_NOOP("Document", "Days late")), 2, true},
        },
        {},
    };
    for (const auto &line : lines)
        if (line.isLate())
            table.rows.append(
                {line.reference, line.title, line.owner, words.day(line.dueOn), QString::number(line.daysLate)}
            );
    return table;
}

QList<Manuscript::Block> briefBlocks(const Brief &brief, const Phrasebook &phrases)
{
    QList<Manuscript::Block> blocks;
    const auto section = [&](const char *title, Manuscript::Table table) {
        blocks.append(Manuscript::Heading{2, u"%1 (%2)"_s.arg(phrases.say("Document", title)).arg(table.rows.size())});
        if (table.rows.isEmpty())
            blocks.append(Manuscript::Paragraph{
                phrases.say("Document", QT_TRANSLATE_NOOP("Document", "Nothing.")),
                Manuscript::Paragraph::Style::Small,
                {}});
        else
            blocks.append(std::move(table));
    };
    section(QT_TRANSLATE_NOOP("Document", "Late"), lateTable(brief.late, phrases));
    section(QT_TRANSLATE_NOOP("Document", "Decided"), linesTable(brief.decided, phrases));
    section(QT_TRANSLATE_NOOP("Document", "Done"), linesTable(brief.done, phrases));
    section(QT_TRANSLATE_NOOP("Document", "Recommendations answered"), linesTable(brief.answered, phrases));
    if (brief.newMembers > 0)
        blocks.append(Manuscript::Paragraph{
            phrases.say("Document", QT_TRANSLATE_N_NOOP("Document", "%n new member(s)"), brief.newMembers),
            Manuscript::Paragraph::Style::Body,
            {},
        });
    return blocks;
}

Result<Manuscript>
briefOf(Database &database, const CommitteeId &committee, const QDate &today, const QString &lang, Audience audience)
{
    const Phrasebook phrases(lang);
    const auto body = CommitteeRepository(database).get(committee);
    if (!body)
        return body.error();
    const auto project = ProjectRepository(database).get(body->project);
    if (!project)
        return project.error();
    const auto brief = readBrief(database, committee, today, Shield(audience), phrases);
    if (!brief)
        return brief.error();
    const MinutesWords words(phrases);
    Manuscript manuscript;
    manuscript.title =
        brief->last
            ? phrases.say("Document", QT_TRANSLATE_NOOP("Document", "Since session %1")).arg(brief->last->reference)
            : phrases.say("Document", QT_TRANSLATE_NOOP("Document", "Before the first session"));
    manuscript.subtitle = u"%1 · %2 · %3"_s.arg(project->code, body->name, words.day(PartialDate(today)));
    manuscript.lang = phrases.language();
    manuscript.footer = u"%1 · %2"_s.arg(project->code, words.day(PartialDate(today)));
    manuscript.dated = today.startOfDay(Qt::UTC);
    manuscript.blocks = briefBlocks(*brief, phrases);
    return shielded(database, std::move(manuscript), Shield(audience), phrases);
}

} // namespace minutier
