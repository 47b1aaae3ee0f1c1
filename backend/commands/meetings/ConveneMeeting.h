// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Convenes a session: one letter for each member of that day, marked sent.
struct ConveneMeeting
{
    static constexpr QLatin1StringView name{"ConveneMeeting"};
    static const Arguments<ConveneMeeting> &arguments();
    Result<Made> perform(Work &work) const;

    MeetingId meeting;
};

} // namespace minutier
