// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/PlanActivity.h"

namespace minutier {

/// Reports where an activity stands; the plan itself does not change by it.
struct ReportActivity
{
    static constexpr QLatin1StringView name{"ReportActivity"};
    static const Arguments<ReportActivity> &arguments();
    Result<Scope> scope(Work &work) const;
    Result<Made> perform(Work &work) const;

    ActivityProgressId id;
    ActivityId activity;
    PartialDate reportedOn;
    ProgressState state = ProgressState::InProgress;
    std::optional<int> percent;
    QString text;
    QString variance; ///< Why it is not as planned.
};

} // namespace minutier
