// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/SettleDecision.h"

#include "commands/plans/PlanReview.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SettleDecision> &SettleDecision::arguments()
{
    static const auto arguments = Arguments<SettleDecision>()
                                      .required("decision", &SettleDecision::decision)
                                      .required("state", &SettleDecision::state);
    return arguments;
}

Result<Made> SettleDecision::perform(Work &work) const
{
    auto stored = work.decisions.decisions.get(decision);
    if (!stored)
        return stored.error();
    if (state == DecisionState::Superseded || state == DecisionState::Revoked)
        return Error::invalid(Say::tr("Name the decision that supersedes or revokes it."), u"state"_s);
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    stored->state = state;
    if (auto updated = work.decisions.decisions.update(*stored); !updated)
        return updated.error();
    if (auto settled = settleReview(work, *stored); !settled)
        return settled.error();
    return work.note(u"decision."_s + nameOf(state), u"decision"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
