// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Notes whether somebody invited will come.
struct AnswerInvitation
{
    static constexpr QLatin1StringView name{"AnswerInvitation"};
    static const Arguments<AnswerInvitation> &arguments();
    Result<Scope> scope(Work &work) const;
    Result<Made> perform(Work &work) const;

    MeetingId meeting;
    PersonId person;
    AttendanceId attendance;                              ///< Instead of a person, for a guest.
    AttendanceStatus answer = AttendanceStatus::Accepted; ///< accepted or declined.
    QString note;
};

} // namespace minutier
