// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/ActionPlan.h"

namespace minutier {

/// Closes a validated plan at the end of its year.
struct ClosePlan
{
    static constexpr QLatin1StringView name{"ClosePlan"};
    static const Arguments<ClosePlan> &arguments();
    Result<Made> perform(Work &work) const;

    PlanVersionId version;
};

} // namespace minutier
