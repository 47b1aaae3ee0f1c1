// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Leaves a point for the next session, where it comes back by itself.
struct PostponeItem
{
    static constexpr QLatin1StringView name{"PostponeItem"};
    static const Arguments<PostponeItem> &arguments();
    Result<Made> perform(Work &work) const;

    AgendaItemId item;
};

} // namespace minutier
