// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AdvanceCall.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdvanceCall> &AdvanceCall::arguments()
{
    static const auto arguments =
        Arguments<AdvanceCall>().required("call", &AdvanceCall::call).required("state", &AdvanceCall::state);
    return arguments;
}

/// Refuses to cancel a call that gave awards: they would be of no call.
static Result<> checkNothingAwarded(Work &work, const CallForProposals &call)
{
    const auto proposals = work.cooperation.proposals.ofCall(call.id);
    if (!proposals)
        return proposals.error();
    for (const auto &proposal : *proposals) {
        const auto award = work.cooperation.awards.ofProposal(proposal.id);
        if (!award)
            return award.error();
        if (*award && (*award)->state != AwardState::Cancelled)
            return Error::conflict(
                Say::tr("Proposal %1 was awarded. Cancel its award before the call.").arg(proposal.reference),
                u"state"_s
            );
    }
    return {};
}

Result<Made> AdvanceCall::perform(Work &work) const
{
    auto stored = work.cooperation.calls.get(call);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    if (state == CallState::Cancelled)
        if (auto free = checkNothingAwarded(work, *stored); !free)
            return free.error();
    stored->state = state;
    if (auto updated = work.cooperation.calls.update(*stored); !updated)
        return updated.error();
    return work.note(u"call."_s + nameOf(state), u"call"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
