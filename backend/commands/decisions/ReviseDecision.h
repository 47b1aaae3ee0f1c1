// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Corrects the words of a decision while its minutes are not approved.
struct ReviseDecision
{
    static constexpr QLatin1StringView name{"ReviseDecision"};
    static const Arguments<ReviseDecision> &arguments();
    Result<Made> perform(Work &work) const;

    DecisionId decision;
    Change<int> revision;
    Change<QString> title;
    Change<QString> statement;
    Change<QString> rationale;
};

} // namespace minutier
