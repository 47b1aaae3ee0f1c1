// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Moves a point to another place on its agenda.
struct MoveAgendaItem
{
    static constexpr QLatin1StringView name{"MoveAgendaItem"};
    static const Arguments<MoveAgendaItem> &arguments();
    Result<Made> perform(Work &work) const;

    AgendaItemId item;
    int position = 1; ///< 1 for the first place.
};

} // namespace minutier
