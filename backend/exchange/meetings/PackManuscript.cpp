// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetings/PackManuscript.h"

#include "exchange/Screening.h"
#include "exchange/committees/BriefManuscript.h"
#include "exchange/meetings/InvitationManuscript.h"

namespace minutier {

using namespace Qt::StringLiterals;

static Manuscript::Table papersTable(const SessionFacts &facts)
{
    Manuscript::Table table{
        {
            {facts.say(QT_TRANSLATE_NOOP("Document", "Point")), 2, true},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Paper")), 9, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "File")), 6, false},
        },
        {},
    };
    for (const auto &item : facts.agenda) {
        bool attached = false;
        for (const auto &document : facts.documents) {
            if (document.agendaItem != item.id)
                continue;
            attached = true;
            table.rows.append({QString::number(item.position), document.title, document.fileName});
        }
        if (!attached && !item.paperExpected.isEmpty())
            table.rows.append(
                {QString::number(item.position),
                 item.paperExpected,
                 facts.say(QT_TRANSLATE_NOOP("Document", "to come"))}
            );
    }
    return table;
}

Result<Manuscript> packOf(Database &database, const SessionFacts &facts, const QDate &today)
{
    const auto brief = readBrief(database, facts.committee.id, today, facts.shield, facts.phrases);
    if (!brief)
        return brief.error();
    auto manuscript = invitationPreview(facts);
    manuscript.title = facts.say(QT_TRANSLATE_NOOP("Document", "Session pack: %1")).arg(facts.sessionTitle());
    manuscript.blocks.removeAt(1);
    if (auto *lines = std::get_if<Manuscript::Facts>(&manuscript.blocks.first()))
        lines->facts.removeFirst();
    const auto papers = papersTable(facts);
    manuscript.blocks.append(Manuscript::Heading{1, facts.say(QT_TRANSLATE_NOOP("Document", "Papers"))});
    if (papers.rows.isEmpty())
        manuscript.blocks.append(Manuscript::Paragraph{
            facts.say(QT_TRANSLATE_NOOP("Document", "No paper.")), Manuscript::Paragraph::Style::Small, {}});
    else
        manuscript.blocks.append(papers);
    manuscript.blocks.append(Manuscript::Heading{
        1,
        brief->last ? facts.say(QT_TRANSLATE_NOOP("Document", "Since session %1")).arg(brief->last->reference)
                    : facts.say(QT_TRANSLATE_NOOP("Document", "Before the first session")),
    });
    manuscript.blocks.append(briefBlocks(*brief, facts.phrases));
    return shielded(database, std::move(manuscript), facts.shield, facts.phrases);
}

} // namespace minutier
