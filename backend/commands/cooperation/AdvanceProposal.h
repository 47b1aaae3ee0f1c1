// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Proposal.h"

namespace minutier {

/// Notes what the panel recommends of a proposal, or that it is declined or withdrawn.
struct AdvanceProposal
{
    static constexpr QLatin1StringView name{"AdvanceProposal"};
    static const Arguments<AdvanceProposal> &arguments();
    Result<Made> perform(Work &work) const;

    ProposalId proposal;
    ProposalState state = ProposalState::Recommended;
    Change<QString> recommendation; ///< The panel's words.
};

} // namespace minutier
