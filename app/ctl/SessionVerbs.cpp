// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "core/Phrasebook.h"
#include "core/Translations.h"
#include "queries/committees/CommitteeClock.h"
#include "queries/meetings/MeetingQuorum.h"
#include "queries/meetings/Readiness.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateOrNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// A register opened for reading, and the session its verb is about.
struct Sitting
{
    std::unique_ptr<Register> opened;
    Meeting meeting;
};

Result<Sitting> openOnMeeting(const Call &call)
{
    auto subject = call.openOn(u"meeting"_s);
    if (!subject)
        return subject.error();
    auto meeting = MeetingRepository(subject->database()).get(MeetingId(subject->id));
    if (!meeting)
        return meeting.error();
    return Sitting{std::move((*subject).opened), *std::move(meeting)};
}

ExitCode readiness(const Call &call)
{
    const auto sitting = openOnMeeting(call);
    if (!sitting)
        return call.reply.refuse(sitting.error());
    const auto &[opened, meeting] = *sitting;
    const auto readiness = readReadiness(opened->database(), meeting, opened->clock().now());
    if (!readiness)
        return call.reply.refuse(readiness.error());
    QJsonArray checks;
    for (const auto &check : readiness->checks) {
        checks.append(QJsonObject{
            {u"check"_s, check.key},
            {u"state"_s, nameOf(check.state)},
            {u"title"_s, check.title},
            {u"detail"_s, check.detail},
        });
        const auto mark = check.state == ReadinessCheck::State::Done    ? u"✓"_s
                          : check.state == ReadinessCheck::State::ToFix ? u"!"_s
                                                                        : u"·"_s;
        call.reply.result(
            check.detail.isEmpty() ? u"%1 %2"_s.arg(mark, check.title)
                                   : u"%1 %2 (%3)"_s.arg(mark, check.title, check.detail)
        );
    }
    if (call.reply.isJson())
        call.reply.document({
            {u"meeting"_s, meeting.id.toString()},
            {u"reference"_s, meeting.reference},
            {u"ready"_s, readiness->toFix() == 0},
            {u"done"_s, readiness->done()},
            {u"of"_s, readiness->checks.size()},
            {u"checks"_s, checks},
        });
    return ExitCode::Done;
}

ExitCode quorum(const Call &call)
{
    const auto sitting = openOnMeeting(call);
    if (!sitting)
        return call.reply.refuse(sitting.error());
    const auto &[opened, meeting] = *sitting;
    const auto finding = readQuorum(opened->database(), meeting);
    if (!finding)
        return call.reply.refuse(finding.error());
    // Which seats were there is shielded: outside the office, their number says enough.
    QJsonArray seats;
    if (opened->actor().audience() == Audience::Office)
        for (const auto &seat : finding->present)
            seats.append(seat.toString());
    if (call.reply.isJson())
        call.reply.document({
            {u"meeting"_s, meeting.id.toString()},
            {u"reference"_s, meeting.reference},
            {u"verdict"_s, nameOf(finding->verdict)},
            {u"sentence"_s, quorumSentence(*finding, Phrasebook(spokenLanguage()))},
            {u"seats_present"_s, finding->present.size()},
            {u"seats"_s, finding->seatsInForce},
            {u"seats_needed"_s, finding->seatsNeeded ? QJsonValue(*finding->seatsNeeded) : QJsonValue()},
            {u"sectors_present"_s, finding->sectorsPresent},
            {u"sectors"_s, finding->sectorsInForce},
            {u"sectors_needed"_s, finding->sectorsNeeded ? QJsonValue(*finding->sectorsNeeded) : QJsonValue()},
            {u"people"_s, finding->people},
            {u"present"_s, seats},
            {u"terms"_s, finding->terms.isNull() ? QJsonValue() : QJsonValue(finding->terms.toString())},
        });
    call.reply.result(quorumSentence(*finding, Phrasebook(spokenLanguage())));
    return ExitCode::Done;
}

QString wordOfState(MandateClock::State state)
{
    switch (state) {
    case MandateClock::State::NoRule:
        return u"no_rule"_s;
    case MandateClock::State::UpToDate:
        return u"up_to_date"_s;
    case MandateClock::State::Soon:
        return u"soon"_s;
    case MandateClock::State::Overdue:
        break;
    }
    return u"overdue"_s;
}

ExitCode clock(const Call &call)
{
    const auto subject = call.openOn(u"committee"_s);
    if (!subject)
        return call.reply.refuse(subject.error());
    const auto clock = readCommitteeClock(subject->database(), CommitteeId(subject->id), subject->today());
    if (!clock)
        return call.reply.refuse(clock.error());
    const bool ruled = clock->state != MandateClock::State::NoRule;
    if (call.reply.isJson())
        call.reply.document({
            {u"committee"_s, toText(subject->id)},
            {u"state"_s, wordOfState(clock->state)},
            {u"today"_s, dateOrNull(subject->today())},
            {u"last_valid"_s, dateOrNull(clock->lastValid)},
            {u"latest"_s, dateOrNull(clock->latest)},
            {u"notice_by"_s, dateOrNull(clock->noticeBy)},
            {u"days_left"_s, ruled ? QJsonValue(clock->daysLeft) : QJsonValue()},
        });
    if (!ruled)
        call.reply.result(Say::tr("The terms state no rule on how often the committee meets."));
    else if (clock->daysLeft < 0)
        call.reply.result(Say::tr("Overdue by %n day(s): the session was due by %1.", nullptr, -clock->daysLeft)
                              .arg(clock->latest.toString(Qt::ISODate)));
    else
        call.reply.result(Say::tr("%n day(s) left to hold a session: by %1, convened by %2.", nullptr, clock->daysLeft)
                              .arg(clock->latest.toString(Qt::ISODate), clock->noticeBy.toString(Qt::ISODate)));
    return ExitCode::Done;
}

} // namespace

QList<Verb> sessionVerbs()
{
    return {
        {"readiness"_L1,
         "MEETING"_L1,
         QT_TRANSLATE_NOOP("Verbs", "is the session ready, and what is missing"),
         1,
         1,
         {},
         readiness},
        {"quorum"_L1,
         "MEETING"_L1,
         QT_TRANSLATE_NOOP("Verbs", "which seats were there, against the terms of that day"),
         1,
         1,
         {},
         quorum},
        {"clock"_L1, "COMMITTEE"_L1, QT_TRANSLATE_NOOP("Verbs", "by when the committee must meet"), 1, 1, {}, clock},
    };
}

} // namespace minutier
