// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Changes what an action asks, of whom, and by when.
struct ReviseAction
{
    static constexpr QLatin1StringView name{"ReviseAction"};
    static const Arguments<ReviseAction> &arguments();
    Result<Made> perform(Work &work) const;

    ActionItemId action;
    Change<int> revision;
    Change<QString> title;
    Change<OrganisationId> owner;
    Change<PartialDate> dueOn;
};

} // namespace minutier
