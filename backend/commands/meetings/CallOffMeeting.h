// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Postpones or cancels a session; a postponed one is planned anew.
struct CallOffMeeting
{
    static constexpr QLatin1StringView name{"CallOffMeeting"};
    static const Arguments<CallOffMeeting> &arguments();
    Result<Made> perform(Work &work) const;

    MeetingId meeting;
    MeetingState state = MeetingState::Postponed; ///< postponed or cancelled.
    QString reason;
};

} // namespace minutier
