// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Keeps the notes of a point as they stand.
struct TakeNotes
{
    static constexpr QLatin1StringView name{"TakeNotes"};
    static const Arguments<TakeNotes> &arguments();
    Result<Made> perform(Work &work) const;

    AgendaItemId item;
    QString notes;
};

} // namespace minutier
