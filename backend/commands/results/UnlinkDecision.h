// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/DecisionLink.h"

namespace minutier {

/// Takes back a link that was made in error; it stays in the record.
struct UnlinkDecision
{
    static constexpr QLatin1StringView name{"UnlinkDecision"};
    static const Arguments<UnlinkDecision> &arguments();
    Result<Made> perform(Work &work) const;

    DecisionLinkId link;
    QString note;
};

} // namespace minutier
