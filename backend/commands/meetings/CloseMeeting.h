// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Closes a session and keeps which seats were there; possible without quorum, and the record says so.
struct CloseMeeting
{
    static constexpr QLatin1StringView name{"CloseMeeting"};
    static const Arguments<CloseMeeting> &arguments();
    Result<Made> perform(Work &work) const;

    MeetingId meeting;
};

} // namespace minutier
