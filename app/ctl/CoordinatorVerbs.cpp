// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "core/Phrasebook.h"
#include "core/Translations.h"
#include "queries/committees/Brief.h"
#include "queries/committees/CommitteeClock.h"
#include "queries/meetings/MeetingQuorum.h"
#include "queries/meetings/Readiness.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// A register opened for reading, and the record its verb is about.
struct Subject
{
    std::unique_ptr<Register> opened;
    QUuid id;

    [[nodiscard]] QDate today() const { return opened->clock().now().date(); }
};

Result<Subject> subjectOf(const Call &call, const QString &entity)
{
    auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return opened.error();
    auto &database = (*opened)->database();
    const auto id = call.subject(database, entity, call.line.words.first());
    if (!id)
        return id.error();
    return Subject{*std::move(opened), *id};
}

QJsonValue dateOrNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

ExitCode readiness(const Call &call)
{
    const auto subject = subjectOf(call, u"meeting"_s);
    if (!subject)
        return call.reply.refuse(subject.error());
    const auto meeting = MeetingRepository(subject->opened->database()).get(MeetingId(subject->id));
    if (!meeting)
        return call.reply.refuse(meeting.error());
    const auto readiness = readReadiness(subject->opened->database(), *meeting, subject->opened->clock().now());
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
            {u"meeting"_s, meeting->id.toString()},
            {u"reference"_s, meeting->reference},
            {u"ready"_s, readiness->toFix() == 0},
            {u"done"_s, readiness->done()},
            {u"of"_s, readiness->checks.size()},
            {u"checks"_s, checks},
        });
    return ExitCode::Done;
}

ExitCode quorum(const Call &call)
{
    const auto subject = subjectOf(call, u"meeting"_s);
    if (!subject)
        return call.reply.refuse(subject.error());
    const auto meeting = MeetingRepository(subject->opened->database()).get(MeetingId(subject->id));
    if (!meeting)
        return call.reply.refuse(meeting.error());
    const auto finding = readQuorum(subject->opened->database(), *meeting);
    if (!finding)
        return call.reply.refuse(finding.error());
    QJsonArray seats;
    for (const auto &seat : finding->present)
        seats.append(seat.toString());
    if (call.reply.isJson())
        call.reply.document({
            {u"meeting"_s, meeting->id.toString()},
            {u"reference"_s, meeting->reference},
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
    const auto subject = subjectOf(call, u"committee"_s);
    if (!subject)
        return call.reply.refuse(subject.error());
    const auto clock = readCommitteeClock(subject->opened->database(), CommitteeId(subject->id), subject->today());
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

QJsonObject toJson(const LateLine &line)
{
    return {
        {u"entity"_s, line.entity},
        {u"id"_s, toText(line.id)},
        {u"reference"_s, line.reference},
        {u"project"_s, line.project},
        {u"title"_s, line.title},
        {u"owner"_s, line.owner.isEmpty() ? QJsonValue() : QJsonValue(line.owner)},
        {u"due_on"_s, line.dueOn.toString()},
        {u"days_late"_s, line.daysLate},
        {u"late"_s, line.isLate()},
        {u"mine"_s, line.isMine},
    };
}

QString sentenceOf(const LateLine &line)
{
    const auto when = line.isLate() ? Say::tr("%n day(s) late", nullptr, line.daysLate)
                                    : Say::tr("due in %n day(s)", nullptr, -line.daysLate);
    return u"%1 %2 · %3 · %4 · %5"_s.arg(line.project, line.reference, line.title, line.owner, when);
}

ExitCode late(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    const auto project = call.project((*opened)->database());
    if (!project)
        return call.reply.refuse(project.error());
    const auto &actor = (*opened)->actor();
    const auto lines = readLate(
        (*opened)->database(),
        {.project = ProjectId(*project), .today = (*opened)->clock().now().date(), .mine = actor.organisation},
        Shield(actor.audience()),
        Phrasebook(spokenLanguage())
    );
    if (!lines)
        return call.reply.refuse(lines.error());
    QJsonArray rows;
    for (const auto &line : *lines) {
        rows.append(toJson(line));
        call.reply.result(sentenceOf(line));
    }
    if (call.reply.isJson())
        call.reply.document({{u"rows"_s, rows}});
    else if (lines->isEmpty())
        call.reply.line(Say::tr("Nothing is late or due soon."));
    return ExitCode::Done;
}

QJsonArray toJson(const QList<BriefLine> &lines)
{
    QJsonArray rows;
    for (const auto &line : lines)
        rows.append(QJsonObject{
            {u"entity"_s, line.entity},
            {u"id"_s, toText(line.id)},
            {u"reference"_s, line.reference},
            {u"title"_s, line.title},
            {u"state"_s, line.state},
        });
    return rows;
}

ExitCode brief(const Call &call)
{
    const auto subject = subjectOf(call, u"committee"_s);
    if (!subject)
        return call.reply.refuse(subject.error());
    const auto brief = readBrief(
        subject->opened->database(),
        CommitteeId(subject->id),
        subject->today(),
        Shield(subject->opened->actor().audience()),
        Phrasebook(spokenLanguage())
    );
    if (!brief)
        return call.reply.refuse(brief.error());
    QJsonArray lateRows;
    for (const auto &line : brief->late)
        lateRows.append(toJson(line));
    if (call.reply.isJson())
        call.reply.document({
            {u"committee"_s, toText(subject->id)},
            {u"since"_s, brief->last ? QJsonValue(brief->last->reference) : QJsonValue()},
            {u"decided"_s, toJson(brief->decided)},
            {u"done"_s, toJson(brief->done)},
            {u"answered"_s, toJson(brief->answered)},
            {u"late"_s, lateRows},
            {u"new_members"_s, brief->newMembers},
        });
    const auto print = [&call](const QString &heading, const QList<BriefLine> &lines) {
        call.reply.result(u"%1 (%2)"_s.arg(heading).arg(lines.size()));
        for (const auto &line : lines)
            call.reply.result(u"  %1 · %2 · %3"_s.arg(line.reference, line.title, line.state));
    };
    call.reply.result(
        brief->last ? Say::tr("Since session %1").arg(brief->last->reference) : Say::tr("Before the first session")
    );
    print(Say::tr("Decided"), brief->decided);
    print(Say::tr("Done"), brief->done);
    print(Say::tr("Answered"), brief->answered);
    call.reply.result(u"%1 (%2)"_s.arg(Say::tr("Late")).arg(brief->late.size()));
    for (const auto &line : brief->late)
        call.reply.result(u"  "_s + sentenceOf(line));
    return ExitCode::Done;
}

} // namespace

QList<Verb> coordinatorVerbs()
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
        {"late"_L1,
         "[--project CODE]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "what is late or due soon, yours first"),
         0,
         0,
         {"project"_L1},
         late},
        {"brief"_L1,
         "COMMITTEE"_L1,
         QT_TRANSLATE_NOOP("Verbs", "what happened since the committee last met"),
         1,
         1,
         {},
         brief},
    };
}

} // namespace minutier
