// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/PlanActivity.h"

namespace minutier {

/// Takes an activity out of a draft, or puts it back.
struct DropActivity
{
    static constexpr QLatin1StringView name{"DropActivity"};
    static const Arguments<DropActivity> &arguments();
    Result<Made> perform(Work &work) const;

    ActivityId activity;
    bool back = false; ///< Puts back what was taken out.
};

} // namespace minutier
