// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/CallForProposals.h"

namespace minutier {

/// Says what the proposals of a call are judged on, before it closes.
struct AddCriterion
{
    static constexpr QLatin1StringView name{"AddCriterion"};
    static const Arguments<AddCriterion> &arguments();
    Result<Made> perform(Work &work) const;

    CriterionId id;
    CallId call;
    QString title;
    int weight = 1;   ///< Against the other criteria.
    int highest = 10; ///< The most points it gives.
};

} // namespace minutier
