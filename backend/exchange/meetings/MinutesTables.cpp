// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetings/MinutesTables.h"

#include "domain/Words.h"

namespace minutier {

using namespace Qt::StringLiterals;

static QString languageName(const SessionFacts &facts, const QString &lang)
{
    return facts.phrases.say(
        "Languages",
        lang == "fr"_L1   ? QT_TRANSLATE_NOOP("Languages", "French")
        : lang == "es"_L1 ? QT_TRANSLATE_NOOP("Languages", "Spanish")
                          : QT_TRANSLATE_NOOP("Languages", "English")
    );
}

static QString stateOfMinutes(const SessionFacts &facts)
{
    if (!facts.minutes)
        return facts.say(QT_TRANSLATE_NOOP("Document", "Not written yet"));
    const auto on = [&facts](const QDateTime &instant) { return facts.words.day(PartialDate(instant.date())); };
    switch (facts.minutes->state) {
    case MinutesState::Draft:
        break;
    case MinutesState::Circulated:
        return facts.say(QT_TRANSLATE_NOOP("Document", "Circulated on %1, answers by %2"))
            .arg(on(facts.minutes->circulatedAt), facts.words.day(PartialDate(facts.minutes->answersBy)));
    case MinutesState::Approved:
        return (facts.minutes->approvedBy == ApprovalForm::Tacit
                    ? facts.say(QT_TRANSLATE_NOOP("Document", "Approved on %1, by silence at the end of the window"))
                    : facts.say(QT_TRANSLATE_NOOP("Document", "Approved on %1")))
            .arg(on(facts.minutes->approvedAt));
    }
    return facts.say(QT_TRANSLATE_NOOP("Document", "Draft, not circulated"));
}

Manuscript::Facts minutesFacts(const SessionFacts &facts)
{
    QList<Manuscript::Fact> list{
        {facts.say(QT_TRANSLATE_NOOP("Document", "Reference")), facts.meeting.reference},
        {facts.say(QT_TRANSLATE_NOOP("Document", "Date")), facts.when()},
        {facts.say(QT_TRANSLATE_NOOP("Document", "Form")), facts.wordFor(facts.meeting.modality)},
    };
    if (!facts.meeting.place.isEmpty())
        list.append({facts.say(QT_TRANSLATE_NOOP("Document", "Place")), facts.meeting.place});
    list.append({facts.say(QT_TRANSLATE_NOOP("Document", "Quorum")), quorumSentence(facts.quorum, facts.phrases)});
    list.append({facts.say(QT_TRANSLATE_NOOP("Document", "Minutes")), stateOfMinutes(facts)});
    list.append(
        {facts.say(QT_TRANSLATE_NOOP("Document", "Language of record")), languageName(facts, facts.meeting.lang)}
    );
    list.append({facts.say(QT_TRANSLATE_NOOP("Document", "Copy for")), facts.wordFor(facts.shield.audience())});
    return {list};
}

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
