// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/PlanActivity.h"

namespace minutier {

/// Changes an activity of a draft: what it is, when, who, for how much.
struct ReviseActivity
{
    static constexpr QLatin1StringView name{"ReviseActivity"};
    static const Arguments<ReviseActivity> &arguments();
    Result<Made> perform(Work &work) const;

    ActivityId activity;
    Change<int> revision;
    Change<ResultId> result;
    Change<ActivityType> type;
    Change<QString> title;
    Change<QString> description;
    Change<OrganisationId> partner;
    Change<QString> place;
    Change<PartialDate> startsOn;
    Change<PartialDate> endsOn;
    Change<OrganisationId> responsible;
    Change<std::optional<Decimal>> budget;
    Change<QString> currency;
    Change<QString> milestones;
    Change<QString> note;
};

} // namespace minutier
