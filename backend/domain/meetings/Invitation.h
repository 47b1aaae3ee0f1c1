// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Attendance.h"

namespace minutier {

using InvitationId = Id<struct Invitation>;

/// The letter that convened one person; its answer stands on their attendance.
struct Invitation
{
    InvitationId id;
    ProjectId project;
    MeetingId meeting;
    AttendanceId attendance;
    QString lang;
    QDateTime sentAt;
    int revision = 1;
    friend bool operator==(const Invitation &, const Invitation &) = default;
};

} // namespace minutier
