// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Enters something that went wrong with what is personal; the 72 hours to tell the authority run from its discovery.
struct ReportIncident
{
    static constexpr QLatin1StringView name{"ReportIncident"};
    static const Arguments<ReportIncident> &arguments();
    Result<Made> perform(Work &work) const;

    IncidentId id;
    IncidentKind kind = IncidentKind::Other;
    Severity severity = Severity::Serious;
    PartialDate discoveredOn;
    QString discoveredTime;
    QString what;
    std::optional<int> peopleCount;
    QStringList people;
    QString measures;
    QString told;
};

} // namespace minutier
