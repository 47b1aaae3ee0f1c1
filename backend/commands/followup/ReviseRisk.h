// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/followup/Risk.h"

namespace minutier {

/// Changes what is known of a risk and who watches it; closes it, or opens it again.
struct ReviseRisk
{
    static constexpr QLatin1StringView name{"ReviseRisk"};
    static const Arguments<ReviseRisk> &arguments();
    Result<Made> perform(Work &work) const;

    RiskId risk;
    Change<int> revision;
    Change<QString> title;
    Change<QString> description;
    Change<ResultId> result;
    Change<OrganisationId> owner;
    Change<RiskState> state;
};

} // namespace minutier
