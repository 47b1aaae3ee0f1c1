// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Changes a point: its title, length, presenter or expected paper.
struct ReviseAgendaItem
{
    static constexpr QLatin1StringView name{"ReviseAgendaItem"};
    static const Arguments<ReviseAgendaItem> &arguments();
    Result<Made> perform(Work &work) const;

    AgendaItemId item;
    Change<int> revision;
    Change<QString> title;
    Change<ItemKind> kind;
    Change<int> minutesPlanned;
    Change<QString> presenter;
    Change<QString> paperExpected;
};

} // namespace minutier
