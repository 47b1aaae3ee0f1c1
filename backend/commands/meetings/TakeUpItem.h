// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Takes up a point; the one under way is treated.
struct TakeUpItem
{
    static constexpr QLatin1StringView name{"TakeUpItem"};
    static const Arguments<TakeUpItem> &arguments();
    Result<Made> perform(Work &work) const;

    MeetingId meeting;
    AgendaItemId item; ///< The next one to come when empty.
};

} // namespace minutier
