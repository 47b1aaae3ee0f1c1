// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Shows the proof that a condition is met; a later decision lifts it.
struct ProveCondition
{
    static constexpr QLatin1StringView name{"ProveCondition"};
    static const Arguments<ProveCondition> &arguments();
    Result<Scope> scope(Work &work) const;
    Result<Made> perform(Work &work) const;

    ConditionId condition;
    QString proof;
};

} // namespace minutier
