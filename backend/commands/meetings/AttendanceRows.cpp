// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/AttendanceRows.h"

#include "commands/meetings/Invitees.h"
#include "commands/meetings/SessionRecord.h"
#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<Meeting> sessionForAttendance(Work &work, const MeetingId &meeting, AttendanceStatus status)
{
    const bool happened = status == AttendanceStatus::Present || status == AttendanceStatus::Absent;
    if (happened)
        return sessionForRecord(work, meeting);
    auto session = work.meetings.meetings.get(meeting);
    if (session && (session->state == MeetingState::Held || session->state == MeetingState::InSession))
        return sessionForRecord(work, meeting);
    if (session)
        if (auto open = canPrepare(*session); !open)
            return open.error();
    return session;
}

/// Whoever speaks for a seat that day: its titular, or else its first alternate.
static Result<std::optional<Membership>> speakerOf(Work &work, const Meeting &meeting, const SeatId &seat)
{
    const auto members = work.committees.memberships.ofCommittee(meeting.committee);
    if (!members)
        return members.error();
    std::optional<Membership> speaker;
    for (const auto &membership : *members) {
        if (membership.seat != seat || !membership.speaksForSeat() || !membership.isInForceOn(meeting.starts.date()))
            continue;
        if (!speaker || (speaker->kind == MembershipKind::Alternate && membership.kind == MembershipKind::Titular))
            speaker = membership;
    }
    return speaker;
}

static Result<std::optional<Membership>> membershipOf(Work &work, const Meeting &meeting, const PersonId &person)
{
    const auto members = work.committees.memberships.ofCommittee(meeting.committee);
    if (!members)
        return members.error();
    for (const auto &membership : *members)
        if (membership.person == person && membership.isInForceOn(meeting.starts.date()))
            return std::optional(membership);
    return std::optional<Membership>();
}

static Attendance freshRow(Work &work, const Meeting &meeting, const Whom &whom)
{
    return {
        .id = work.idOr(whom.row),
        .project = meeting.project,
        .meeting = meeting.id,
        .person = whom.person,
        .seat = whom.seat,
        .organisation = whom.organisation,
        .guest = whom.guest,
        .capacity = whom.seat.isNull() ? Capacity::Guest : Capacity::Titular,
        .modality = meeting.modality == Modality::Online ? Modality::Online : Modality::InPerson,
    };
}

static Result<AttendanceRow> rowOfPerson(Work &work, const Meeting &meeting, Whom whom)
{
    auto stored = work.meetings.attendance.ofPerson(meeting.id, whom.person);
    if (!stored)
        return stored.error();
    if (*stored)
        return AttendanceRow{**stored, false};
    const auto person = work.projects.people.get(whom.person);
    if (!person)
        return person.error();
    const auto membership = membershipOf(work, meeting, whom.person);
    if (!membership)
        return membership.error();
    if (whom.organisation.isNull())
        whom.organisation = person->organisation;
    if (*membership && whom.seat.isNull())
        whom.seat = (*membership)->seat;
    auto row = freshRow(work, meeting, whom);
    if (*membership)
        row.capacity = capacityOf(**membership);
    return AttendanceRow{row, true};
}

Result<AttendanceRow> attendanceOf(Work &work, const Meeting &meeting, const Whom &whom)
{
    if (!whom.row.isNull()) {
        auto stored = work.meetings.attendance.find(whom.row);
        if (!stored)
            return stored.error();
        if (*stored && (*stored)->meeting != meeting.id)
            return Error::invalid(Say::tr("That attendance is of another session."), u"id"_s);
        if (*stored)
            return AttendanceRow{**stored, false};
    }
    if (!whom.person.isNull())
        return rowOfPerson(work, meeting, whom);
    if (whom.seat.isNull() && whom.guest.isEmpty())
        return Error::invalid(Say::tr("Say who it is: a person, a seat, or a guest's function."), u"person"_s);
    if (whom.seat.isNull() || !whom.guest.isEmpty())
        return AttendanceRow{freshRow(work, meeting, whom), true};

    const auto seat = work.committees.seats.get(whom.seat);
    if (!seat)
        return seat.error();
    const auto speaker = speakerOf(work, meeting, whom.seat);
    if (!speaker)
        return speaker.error();
    if (*speaker)
        return rowOfPerson(work, meeting, {whom.row, (*speaker)->person, whom.seat, whom.organisation, {}});
    return AttendanceRow{freshRow(work, meeting, {whom.row, {}, whom.seat, seat->organisation, seat->title}), true};
}

Result<> checkPlaces(Work &work, const Meeting &meeting, const Attendance &row)
{
    if (!row.seat.isNull()) {
        const auto seat = work.committees.seats.get(row.seat);
        if (!seat)
            return seat.error();
        if (seat->committee != meeting.committee)
            return Error::invalid(Say::tr("That seat is in another committee."), u"seat"_s);
    }
    for (const auto &item : {row.arrivedItem, row.leftItem})
        if (auto listed = checkItemOf(work, meeting, item); !listed)
            return listed;
    if (row.arrivedItem.isNull() || row.leftItem.isNull())
        return {};
    const auto arrived = work.meetings.agenda.get(row.arrivedItem);
    const auto left = work.meetings.agenda.get(row.leftItem);
    if (arrived && left && left->position <= arrived->position)
        return Error::invalid(Say::tr("Nobody leaves before arriving. Choose a later point."), u"left_item"_s);
    return {};
}

Result<> settleAttendance(Work &work, const MeetingId &meeting)
{
    auto rows = work.meetings.attendance.ofMeeting(meeting);
    if (!rows)
        return rows.error();
    for (auto &row : *rows) {
        if (row.status == AttendanceStatus::Declined)
            row.status = AttendanceStatus::Excused;
        else if (row.status == AttendanceStatus::Invited || row.status == AttendanceStatus::Accepted)
            row.status = AttendanceStatus::Absent;
        else
            continue;
        if (auto updated = work.meetings.attendance.update(row); !updated)
            return updated;
    }
    return {};
}

} // namespace minutier
