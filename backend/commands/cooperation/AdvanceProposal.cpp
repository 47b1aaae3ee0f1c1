// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AdvanceProposal.h"

#include "domain/cooperation/Judging.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdvanceProposal> &AdvanceProposal::arguments()
{
    static const auto arguments = Arguments<AdvanceProposal>()
                                      .required("proposal", &AdvanceProposal::proposal)
                                      .required("state", &AdvanceProposal::state)
                                      .optional("recommendation", &AdvanceProposal::recommendation, manyLines);
    return arguments;
}

Result<Made> AdvanceProposal::perform(Work &work) const
{
    auto stored = work.cooperation.proposals.get(proposal);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    if (state == ProposalState::Selected) {
        const auto call = work.cooperation.calls.get(stored->call);
        if (!call)
            return call.error();
        if (auto chosen = canBeSelected(*stored, *call); !chosen)
            return chosen.error();
    }
    stored->state = state;
    recommendation.applyTo(stored->recommendation);
    if (auto updated = work.cooperation.proposals.update(*stored); !updated)
        return updated.error();
    return work.note(u"proposal."_s + nameOf(state), u"proposal"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
