// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Opens a session: from now on it records who is there and what it does.
struct OpenMeeting
{
    static constexpr QLatin1StringView name{"OpenMeeting"};
    static const Arguments<OpenMeeting> &arguments();
    Result<Made> perform(Work &work) const;

    MeetingId meeting;
};

} // namespace minutier
