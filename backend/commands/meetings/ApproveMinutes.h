// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Approves and locks minutes: by every seat that was there, by silence once the window is over, or in a later session.
struct ApproveMinutes
{
    static constexpr QLatin1StringView name{"ApproveMinutes"};
    static const Arguments<ApproveMinutes> &arguments();
    Result<Made> perform(Work &work) const;

    MinutesId minutes;
    MeetingId inMeeting; ///< The later session that approved them.
};

} // namespace minutier
