// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Work.h"

namespace minutier {

/// Writes a letter and an attendance for each member in force on the session's day, and a letter for each guest.
Result<> inviteMembers(Work &work, const Meeting &meeting);

/// The attendance of somebody invited, named by person or by attendance.
Result<Attendance>
invitee(Work &work, const MeetingId &meeting, const PersonId &person, const AttendanceId &attendance);

/// In what capacity a membership attends.
Capacity capacityOf(const Membership &membership);

} // namespace minutier
