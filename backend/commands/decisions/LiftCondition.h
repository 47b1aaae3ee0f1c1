// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Lifts a condition by a later decision.
struct LiftCondition
{
    static constexpr QLatin1StringView name{"LiftCondition"};
    static const Arguments<LiftCondition> &arguments();
    Result<Made> perform(Work &work) const;

    ConditionId condition;
    DecisionId by; ///< The decision that lifts it.
};

} // namespace minutier
