// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Membership.h"
#include "domain/meetings/Meeting.h"

namespace minutier {

using AttendanceId = Id<struct Attendance>;

/// From the invitation to the fact.
enum class AttendanceStatus { Invited, Accepted, Declined, Present, Excused, Absent };
template <>
inline constexpr std::array names<AttendanceStatus>{
    Name{AttendanceStatus::Invited, QLatin1StringView("invited")},
    Name{AttendanceStatus::Accepted, QLatin1StringView("accepted")},
    Name{AttendanceStatus::Declined, QLatin1StringView("declined")},
    Name{AttendanceStatus::Present, QLatin1StringView("present")},
    Name{AttendanceStatus::Excused, QLatin1StringView("excused")},
    Name{AttendanceStatus::Absent, QLatin1StringView("absent")},
};

/// In what capacity somebody attends one session.
enum class Capacity { Titular, Alternate, Observer, Secretary, Guest };
template <>
inline constexpr std::array names<Capacity>{
    Name{Capacity::Titular, QLatin1StringView("titular")},
    Name{Capacity::Alternate, QLatin1StringView("alternate")},
    Name{Capacity::Observer, QLatin1StringView("observer")},
    Name{Capacity::Secretary, QLatin1StringView("secretary")},
    Name{Capacity::Guest, QLatin1StringView("guest")},
};

/// One person or guest at one session.
struct Attendance
{
    AttendanceId id;
    ProjectId project;
    MeetingId meeting;
    PersonId person;             ///< Empty for a guest.
    SeatId seat;                 ///< The seat spoken for; empty for observers and guests.
    OrganisationId organisation; ///< For whom a guest comes.
    QString guest;               ///< A guest's function; no name is needed.
    Capacity capacity = Capacity::Guest;
    AttendanceStatus status = AttendanceStatus::Invited;
    Modality modality = Modality::InPerson;
    QString answerNote;
    QDateTime answeredAt;
    QDateTime arrivedAt;
    QDateTime leftAt;
    AgendaItemId arrivedItem; ///< First point attended, for a late arrival.
    AgendaItemId leftItem;    ///< First point missed, after leaving.
    int revision = 1;
    friend bool operator==(const Attendance &, const Attendance &) = default;
};

/// Whether somebody in this capacity speaks for the seat they are marked at.
inline bool countsForQuorum(const Attendance &attendance)
{
    return !attendance.seat.isNull() &&
           (attendance.capacity == Capacity::Titular || attendance.capacity == Capacity::Alternate);
}

} // namespace minutier
