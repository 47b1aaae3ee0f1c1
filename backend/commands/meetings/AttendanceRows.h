// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Work.h"

namespace minutier {

/// Who is meant when somebody is marked: a person, a seat, or a guest by function.
struct Whom
{
    AttendanceId row;
    PersonId person;
    SeatId seat;
    OrganisationId organisation;
    QString guest;
};

/// An attendance found, or about to be made.
struct AttendanceRow
{
    Attendance row;
    bool isNew = false;
};

/// The session, if a status may be noted: what people promise before it, what happened during and after it.
Result<Meeting> sessionForAttendance(Work &work, const MeetingId &meeting, AttendanceStatus status);

/// The row of whoever is meant; a new one for somebody not yet on the list.
Result<AttendanceRow> attendanceOf(Work &work, const Meeting &meeting, const Whom &whom);

/// Refuses a seat of another committee, points of another agenda, or leaving before arriving.
Result<> checkPlaces(Work &work, const Meeting &meeting, const Attendance &row);

/// At the end of a session: who had not come is absent, who had declined is excused.
Result<> settleAttendance(Work &work, const MeetingId &meeting);

} // namespace minutier
