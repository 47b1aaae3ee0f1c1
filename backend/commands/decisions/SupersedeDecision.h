// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Replaces or revokes a decision by a later one; both stay in the register.
struct SupersedeDecision
{
    static constexpr QLatin1StringView name{"SupersedeDecision"};
    static const Arguments<SupersedeDecision> &arguments();
    Result<Made> perform(Work &work) const;

    DecisionId decision;
    DecisionId by;        ///< The later decision.
    bool revokes = false; ///< Rather than replaces.
};

} // namespace minutier
