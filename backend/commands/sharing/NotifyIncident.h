// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Says that the authority was told of an incident, or why it need not be.
struct NotifyIncident
{
    static constexpr QLatin1StringView name{"NotifyIncident"};
    static const Arguments<NotifyIncident> &arguments();
    Result<Made> perform(Work &work) const;

    IncidentId incident;
    PartialDate toldOn;
    QString toldTime;
    QString reason;
};

} // namespace minutier
