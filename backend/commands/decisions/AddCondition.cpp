// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/AddCondition.h"

#include "commands/meetings/SessionRecord.h"
#include "commands/plans/PlanReview.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddCondition> &AddCondition::arguments()
{
    static const auto arguments = Arguments<AddCondition>()
                                      .optional("id", &AddCondition::id)
                                      .required("decision", &AddCondition::decision)
                                      .required("text", &AddCondition::text, manyLines)
                                      .optional("owner", &AddCondition::owner)
                                      .optional("due_on", &AddCondition::dueOn);
    return arguments;
}

Result<Made> AddCondition::perform(Work &work) const
{
    auto stored = work.decisions.decisions.get(decision);
    if (!stored)
        return stored.error();
    if (!stored->meeting.isNull())
        if (auto session = sessionForRecord(work, stored->meeting); !session)
            return session.error();
    if (stored->state != DecisionState::Adopted && stored->state != DecisionState::AdoptedWithConditions)
        return Error::conflict(Say::tr("Only an adopted decision takes conditions."));
    const auto others = work.decisions.conditions.ofDecision(decision);
    if (!others)
        return others.error();
    const Condition condition{
        .id = work.idOr(id),
        .project = stored->project,
        .decision = decision,
        .number = int(others->size()) + 1,
        .text = text,
        .owner = owner,
        .dueOn = dueOn,
        .lang = stored->lang,
    };
    if (auto added = work.decisions.conditions.add(condition); !added)
        return added.error();
    stored->state = DecisionState::AdoptedWithConditions;
    if (auto updated = work.decisions.decisions.update(*stored); !updated)
        return updated.error();
    if (auto followed = followConditions(work, decision); !followed)
        return followed.error();
    return work.note(u"condition.added"_s, u"condition"_s, condition.id.uuid(), stored->reference);
}

} // namespace minutier
