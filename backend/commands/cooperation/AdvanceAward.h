// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Proposal.h"

namespace minutier {

/// Takes a project that was selected a step on: under way, completed, or cancelled.
struct AdvanceAward
{
    static constexpr QLatin1StringView name{"AdvanceAward"};
    static const Arguments<AdvanceAward> &arguments();
    Result<Made> perform(Work &work) const;

    AwardId award;
    AwardState state = AwardState::UnderWay;
    Change<QString> note;
};

} // namespace minutier
