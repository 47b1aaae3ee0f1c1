// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Puts a removed point back where it was.
struct RestoreAgendaItem
{
    static constexpr QLatin1StringView name{"RestoreAgendaItem"};
    static const Arguments<RestoreAgendaItem> &arguments();
    Result<Made> perform(Work &work) const;

    AgendaItemId item;
};

} // namespace minutier
