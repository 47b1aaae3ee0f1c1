// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Corrects or completes what is known of an incident, and what was done about it.
struct ReviseIncident
{
    static constexpr QLatin1StringView name{"ReviseIncident"};
    static const Arguments<ReviseIncident> &arguments();
    Result<Made> perform(Work &work) const;

    IncidentId incident;
    Change<int> revision;
    Change<IncidentKind> kind;
    Change<Severity> severity;
    Change<QString> what;
    Change<std::optional<int>> peopleCount;
    Change<QStringList> people;
    Change<QString> measures;
    Change<QString> told;
};

} // namespace minutier
