// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Closes an incident once measures are taken and the authority is told, or need not be.
struct CloseIncident
{
    static constexpr QLatin1StringView name{"CloseIncident"};
    static const Arguments<CloseIncident> &arguments();
    Result<Made> perform(Work &work) const;

    IncidentId incident;
    PartialDate closedOn;
};

} // namespace minutier
