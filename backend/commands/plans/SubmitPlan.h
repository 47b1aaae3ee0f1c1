// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/ActionPlan.h"

namespace minutier {

/// Submits a draft to the committee; its content is frozen from here on, under a digest.
struct SubmitPlan
{
    static constexpr QLatin1StringView name{"SubmitPlan"};
    static const Arguments<SubmitPlan> &arguments();
    Result<Made> perform(Work &work) const;

    PlanVersionId version;
    OrganisationId author;
    Change<QString> reason;
};

} // namespace minutier
