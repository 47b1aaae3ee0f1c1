// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/PlanValidation.h"

namespace minutier {

/// Records that the donor accepted a version of a plan; the committee's validation is another fact.
struct AcceptPlan
{
    static constexpr QLatin1StringView name{"AcceptPlan"};
    static const Arguments<AcceptPlan> &arguments();
    Result<Made> perform(Work &work) const;

    DonorAcceptanceId id;
    PlanVersionId version;
    OrganisationId donor;
    PartialDate acceptedOn;
    QString letter; ///< The letter or message that says so.
    QString note;
};

} // namespace minutier
