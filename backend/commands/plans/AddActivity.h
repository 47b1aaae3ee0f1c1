// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/PlanActivity.h"

namespace minutier {

/// Adds an activity to the draft of a plan.
struct AddActivity
{
    static constexpr QLatin1StringView name{"AddActivity"};
    static const Arguments<AddActivity> &arguments();
    Result<Made> perform(Work &work) const;

    ActivityId id;
    PlanVersionId version;
    QString code; ///< The next of A1, A2 … where empty.
    ResultId result;
    ActivityType type = ActivityType::Other;
    QString title;
    QString description;
    OrganisationId partner;
    QString place;
    PartialDate startsOn;
    PartialDate endsOn;
    OrganisationId responsible;
    std::optional<Decimal> budget;
    QString currency;   ///< ISO 4217, with a budget only.
    QString milestones; ///< One per line.
    QString note;
};

} // namespace minutier
