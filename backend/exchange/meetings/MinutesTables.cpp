// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetings/MinutesTables.h"

#include "domain/Words.h"

namespace minutier {

Manuscript::Table summaryTable(const SessionFacts &facts)
{
    Manuscript::Table table{
        {
            {facts.say(QT_TRANSLATE_NOOP("Document", "Reference")), 3, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "What")), 9, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Who")), 4, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Due")), 4, false},
        },
        {},
    };
    const auto titleOf = [&facts](const auto &record) {
        return facts.spoken(record.id.uuid(), QStringLiteral("title"), record.title, record.lang, record.revision).text;
    };
    for (const auto &decision : facts.decisions)
        table.rows.append({decision.reference, titleOf(decision), {}, {}});
    for (const auto &condition : facts.conditions)
        table.rows.append(
            {facts.say(QT_TRANSLATE_NOOP("Document", "Condition %1")).arg(condition.number),
             condition.text,
             facts.organisationName(condition.owner),
             facts.dueBy(condition.dueOn)}
        );
    for (const auto &recommendation : facts.recommendations)
        table.rows.append(
            {recommendation.reference,
             titleOf(recommendation),
             facts.organisationName(recommendation.addressee),
             facts.dueBy(recommendation.dueOn)}
        );
    for (const auto &action : facts.actions)
        table.rows.append(
            {action.reference, action.title, facts.organisationName(action.owner), facts.dueBy(action.dueOn)}
        );
    return table;
}

Manuscript::Table approvalTable(const SessionFacts &facts)
{
    Manuscript::Table table{
        {
            {facts.say(QT_TRANSLATE_NOOP("Document", "Seat")), 6, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Answer")), 4, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Date")), 4, false},
        },
        {},
    };
    for (const auto &approval : facts.approvals)
        table.rows.append(
            {facts.seatName(approval.seat),
             approval.answer == SeatAnswer::Approves ? facts.say(QT_TRANSLATE_NOOP("Document", "Approves"))
                                                     : facts.say(QT_TRANSLATE_NOOP("Document", "Comments")),
             facts.words.day(PartialDate(approval.answeredAt.date()))}
        );
    return table;
}

} // namespace minutier
