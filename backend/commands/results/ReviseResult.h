// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/ResultNode.h"

namespace minutier {

/// Changes a statement of the logic model, moves it, or takes it out.
struct ReviseResult
{
    static constexpr QLatin1StringView name{"ReviseResult"};
    static const Arguments<ReviseResult> &arguments();
    Result<Made> perform(Work &work) const;

    ResultId result;
    Change<int> revision;
    Change<ResultId> parent;
    Change<QString> title;
    Change<QString> note;
    Change<bool> retired; ///< Out of the model; kept, because decisions and data may point to it.
};

} // namespace minutier
