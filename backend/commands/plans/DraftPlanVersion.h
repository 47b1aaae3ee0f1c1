// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/ActionPlan.h"

namespace minutier {

/// Drafts the next version of a plan, with the activities of the one it is based on.
struct DraftPlanVersion
{
    static constexpr QLatin1StringView name{"DraftPlanVersion"};
    static const Arguments<DraftPlanVersion> &arguments();
    Result<Made> perform(Work &work) const;

    PlanVersionId id;
    PlanId plan;
    PlanVersionId basedOn; ///< The last version where empty.
    OrganisationId author;
    QString reason; ///< What it changes and why.
};

} // namespace minutier
