// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/SettleDecision.h"

#include "commands/meetings/SessionRecord.h"
#include "commands/plans/PlanReview.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SettleDecision> &SettleDecision::arguments()
{
    static const auto arguments = Arguments<SettleDecision>()
                                      .required("decision", &SettleDecision::decision)
                                      .required("state", &SettleDecision::state)
                                      .optional("replaces", &SettleDecision::replaces);
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
    // What was proposed before enough seats had come is decided by those that are there now.
    if (stands(state) && state != DecisionState::Executed && !stored->meeting.isNull()) {
        const auto session = work.meetings.meetings.get(stored->meeting);
        if (!session)
            return session.error();
        if (session->state == MeetingState::InSession) {
            const auto finding = sessionQuorum(work, *session, stored->agendaItem);
            if (!finding)
                return finding.error();
            stored->quorum = toStored(*finding);
        }
    }
    if (auto updated = work.decisions.decisions.update(*stored); !updated)
        return updated.error();
    if (auto settled = settleReview(work, *stored, replaces); !settled)
        return settled.error();
    return work.note(u"decision."_s + nameOf(state), u"decision"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
