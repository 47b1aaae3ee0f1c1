// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Proposal.h"

namespace minutier {

/// Gives a proposal the points of one member of the panel on one criterion; given again, they replace those before.
struct ScoreProposal
{
    static constexpr QLatin1StringView name{"ScoreProposal"};
    static const Arguments<ScoreProposal> &arguments();
    Result<Made> perform(Work &work) const;

    ScoreId id;
    ProposalId proposal;
    PanelMemberId member;
    CriterionId criterion;
    int points = 0;
};

} // namespace minutier
