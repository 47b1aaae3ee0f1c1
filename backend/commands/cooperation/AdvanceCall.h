// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/CallForProposals.h"

namespace minutier {

/// Takes a call a step on: open, closed, decided, or cancelled.
struct AdvanceCall
{
    static constexpr QLatin1StringView name{"AdvanceCall"};
    static const Arguments<AdvanceCall> &arguments();
    Result<Made> perform(Work &work) const;

    CallId call;
    CallState state = CallState::Open;
};

} // namespace minutier
