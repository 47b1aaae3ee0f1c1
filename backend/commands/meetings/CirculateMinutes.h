// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Sends the minutes round and opens the window in which seats answer.
struct CirculateMinutes
{
    static constexpr QLatin1StringView name{"CirculateMinutes"};
    static const Arguments<CirculateMinutes> &arguments();
    Result<Made> perform(Work &work) const;

    MinutesId minutes;
};

} // namespace minutier
