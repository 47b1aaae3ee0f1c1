// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Moves a proposed or deferred decision to what became of it, or marks an adopted one as executed.
struct SettleDecision
{
    static constexpr QLatin1StringView name{"SettleDecision"};
    static const Arguments<SettleDecision> &arguments();
    Result<Made> perform(Work &work) const;

    DecisionId decision;
    DecisionState state = DecisionState::Adopted;
    PlanVersionId replaces; ///< The validated version that the plan it adopts takes the place of.
};

} // namespace minutier
