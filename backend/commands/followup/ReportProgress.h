// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Says how far an action is; whoever owns it reports, and does not move its date.
struct ReportProgress
{
    static constexpr QLatin1StringView name{"ReportProgress"};
    static const Arguments<ReportProgress> &arguments();
    Result<Scope> scope(Work &work) const;
    Result<Made> perform(Work &work) const;

    ActionItemId action;
    QString progress;
    ActionState state = ActionState::InProgress;
    PartialDate doneOn;
};

} // namespace minutier
