// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Takes a point off the agenda; it can be put back.
struct RemoveAgendaItem
{
    static constexpr QLatin1StringView name{"RemoveAgendaItem"};
    static const Arguments<RemoveAgendaItem> &arguments();
    Result<Made> perform(Work &work) const;

    AgendaItemId item;
};

} // namespace minutier
