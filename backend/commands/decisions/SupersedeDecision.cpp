// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/SupersedeDecision.h"

#include "commands/References.h"
#include "commands/plans/PlanReview.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SupersedeDecision> &SupersedeDecision::arguments()
{
    static const auto arguments = Arguments<SupersedeDecision>()
                                      .required("decision", &SupersedeDecision::decision)
                                      .required("by", &SupersedeDecision::by)
                                      .optional("revokes", &SupersedeDecision::revokes);
    return arguments;
}

Result<Made> SupersedeDecision::perform(Work &work) const
{
    auto stored = work.decisions.decisions.get(decision);
    if (!stored)
        return stored.error();
    const auto later = work.decisions.decisions.get(by);
    if (!later)
        return later.error();
    if (auto same = inSameProject(stored->project, later->project, u"by"_s); !same)
        return same.error();
    if (by == decision || later->recordedAt < stored->recordedAt)
        return Error::invalid(Say::tr("Only a later decision can replace %1.").arg(stored->reference), u"by"_s);
    if (!stands(later->state))
        return Error::conflict(Say::tr("Decision %1 is not adopted.").arg(later->reference), u"by"_s);
    const auto state = revokes ? DecisionState::Revoked : DecisionState::Superseded;
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    stored->state = state;
    stored->replacedBy = by;
    if (auto updated = work.decisions.decisions.update(*stored); !updated)
        return updated.error();
    if (auto withdrawn = withdrawReview(work, decision); !withdrawn)
        return withdrawn.error();
    return work.note(u"decision."_s + nameOf(state), u"decision"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
