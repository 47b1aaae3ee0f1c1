// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/Invitees.h"

#include "core/Say.h"

#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;

Capacity capacityOf(const Membership &membership)
{
    switch (membership.kind) {
    case MembershipKind::Titular:
        return Capacity::Titular;
    case MembershipKind::Alternate:
        return Capacity::Alternate;
    case MembershipKind::Observer:
        return Capacity::Observer;
    case MembershipKind::Chair:
        return membership.seat.isNull() ? Capacity::Guest : Capacity::Titular;
    case MembershipKind::Secretary:
        break;
    }
    return Capacity::Secretary;
}

static Result<> writeLetter(Work &work, const Meeting &meeting, const Attendance &row, const QString &lang)
{
    const Invitation letter{
        .id = work.idOr(InvitationId()),
        .project = meeting.project,
        .meeting = meeting.id,
        .attendance = row.id,
        .lang = lang.isEmpty() ? meeting.lang : lang,
        .sentAt = work.now(),
    };
    return work.meetings.invitations.add(letter);
}

Result<> inviteMembers(Work &work, const Meeting &meeting)
{
    const auto rows = work.meetings.attendance.ofMeeting(meeting.id);
    if (!rows)
        return rows.error();
    QSet<PersonId> known;
    for (const auto &row : *rows) {
        known.insert(row.person);
        if (auto written = writeLetter(work, meeting, row, {}); !written)
            return written;
    }
    const auto members = work.committees.memberships.ofCommittee(meeting.committee);
    if (!members)
        return members.error();
    bool anybody = !rows->isEmpty();
    for (const auto &membership : *members) {
        if (!membership.isInForceOn(meeting.starts.date()) || known.contains(membership.person))
            continue;
        known.insert(membership.person);
        const auto person = work.projects.people.get(membership.person);
        if (!person)
            return person.error();
        const Attendance row{
            .id = work.idOr(AttendanceId()),
            .project = meeting.project,
            .meeting = meeting.id,
            .person = membership.person,
            .seat = membership.seat,
            .organisation = person->organisation,
            .capacity = capacityOf(membership),
            .modality = meeting.modality == Modality::Online ? Modality::Online : Modality::InPerson,
        };
        if (auto added = work.meetings.attendance.add(row); !added)
            return added;
        if (auto written = writeLetter(work, meeting, row, person->lang); !written)
            return written;
        anybody = true;
    }
    if (!anybody)
        return Error::conflict(Say::tr("Nobody sits on this committee yet. Appoint somebody before convening."));
    return {};
}

Result<Attendance> invitee(Work &work, const MeetingId &meeting, const PersonId &person, const AttendanceId &attendance)
{
    if (!attendance.isNull()) {
        auto row = work.meetings.attendance.get(attendance);
        if (row && row->meeting != meeting)
            return Error::invalid(Say::tr("That invitation is for another session."), u"attendance"_s);
        return row;
    }
    auto row = work.meetings.attendance.ofPerson(meeting, person);
    if (!row)
        return row.error();
    if (!*row)
        return Error::notFound(Say::tr("That person is not invited to this session."), u"person"_s);
    return **row;
}

} // namespace minutier
