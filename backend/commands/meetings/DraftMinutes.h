// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Writes the minutes of a session from its record; paragraphs edited by people stay as they are.
struct DraftMinutes
{
    static constexpr QLatin1StringView name{"DraftMinutes"};
    static const Arguments<DraftMinutes> &arguments();
    Result<Made> perform(Work &work) const;

    MinutesId id;
    MeetingId meeting;
};

} // namespace minutier
