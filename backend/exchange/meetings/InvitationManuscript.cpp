// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetings/InvitationManuscript.h"

#include "domain/Words.h"

namespace minutier {

using namespace Qt::StringLiterals;

Manuscript::Table agendaTable(const SessionFacts &facts)
{
    Manuscript::Table table{
        {
            {facts.say(QT_TRANSLATE_NOOP("Document", "No.")), 1, true},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Point")), 10, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "For")), 4, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Minutes (time)")), 2, true},
        },
        {},
    };
    for (const auto &item : facts.agenda)
        table.rows.append(
            {QString::number(item.position),
             facts.spoken(item.id.uuid(), u"title"_s, item.title, item.lang, item.revision).text,
             facts.wordFor(item.kind),
             QString::number(item.minutesPlanned)}
        );
    return table;
}

static Manuscript letter(const SessionFacts &facts, const QString &addressee)
{
    Manuscript manuscript;
    manuscript.title = facts.say(QT_TRANSLATE_NOOP("Document", "Invitation: %1")).arg(facts.sessionTitle());
    manuscript.subtitle = u"%1 · %2"_s.arg(facts.project.code, facts.project.title);
    manuscript.lang = facts.phrases.language();
    manuscript.author = facts.office.name;
    manuscript.footer = u"%1/%2 · %3"_s.arg(facts.project.code, facts.meeting.reference, facts.office.name);
    manuscript.dated = facts.meeting.convenedAt.isValid() ? facts.meeting.convenedAt : facts.meeting.starts.utc;
    QList<Manuscript::Fact> lines{
        {facts.say(QT_TRANSLATE_NOOP("Document", "To")), addressee},
        {facts.say(QT_TRANSLATE_NOOP("Document", "Date")), facts.when()},
        {facts.say(QT_TRANSLATE_NOOP("Document", "Length")),
         facts.say(QT_TRANSLATE_N_NOOP("Document", "%n minute(s)"), facts.meeting.minutesLong)},
        {facts.say(QT_TRANSLATE_NOOP("Document", "Form")), facts.wordFor(facts.meeting.modality)},
    };
    if (!facts.meeting.place.isEmpty())
        lines.append({facts.say(QT_TRANSLATE_NOOP("Document", "Place")), facts.meeting.place});
    manuscript.blocks.append(Manuscript::Facts{lines});
    manuscript.blocks.append(Manuscript::Paragraph{
        facts.say(QT_TRANSLATE_NOOP(
            "Document", "You are invited to this session. Please answer whether you will come, or name your alternate."
        )),
        Manuscript::Paragraph::Style::Body,
        {},
    });
    manuscript.blocks.append(Manuscript::Heading{1, facts.say(QT_TRANSLATE_NOOP("Document", "Agenda"))});
    manuscript.blocks.append(agendaTable(facts));
    return manuscript;
}

Manuscript invitationOf(const SessionFacts &facts, const Attendance &invitee)
{
    // The letter goes to this person alone, who may of course be called by name.
    return letter(facts, Shield(Audience::Office).show(facts.identityOf(invitee), facts.phrases));
}

Manuscript invitationPreview(const SessionFacts &facts)
{
    return letter(facts, facts.say(QT_TRANSLATE_NOOP("Document", "Each member, by name or function")));
}

QString invitationText(const Manuscript &letter)
{
    QStringList lines{letter.title, letter.subtitle, {}};
    for (const auto &block : letter.blocks) {
        if (const auto *facts = std::get_if<Manuscript::Facts>(&block)) {
            for (const auto &fact : facts->facts)
                lines.append(fact.label + u": "_s + fact.text);
            lines.append(QString());
        } else if (const auto *paragraph = std::get_if<Manuscript::Paragraph>(&block)) {
            lines << paragraph->text << QString();
        } else if (const auto *heading = std::get_if<Manuscript::Heading>(&block)) {
            lines.append(heading->text);
        } else if (const auto *table = std::get_if<Manuscript::Table>(&block)) {
            for (const auto &row : table->rows)
                lines.append(u"%1. %2 (%3 min)"_s.arg(row.value(0), row.value(1), row.value(3)));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace minutier
