// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Adds a condition to a decision while its minutes are not approved.
struct AddCondition
{
    static constexpr QLatin1StringView name{"AddCondition"};
    static const Arguments<AddCondition> &arguments();
    Result<Made> perform(Work &work) const;

    ConditionId id;
    DecisionId decision;
    QString text;
    OrganisationId owner;
    PartialDate dueOn;
};

} // namespace minutier
