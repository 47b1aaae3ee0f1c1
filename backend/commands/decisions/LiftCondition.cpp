// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/LiftCondition.h"

#include "commands/References.h"
#include "commands/plans/PlanReview.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<LiftCondition> &LiftCondition::arguments()
{
    static const auto arguments =
        Arguments<LiftCondition>().required("condition", &LiftCondition::condition).required("by", &LiftCondition::by);
    return arguments;
}

Result<Made> LiftCondition::perform(Work &work) const
{
    auto stored = work.decisions.conditions.get(condition);
    if (!stored)
        return stored.error();
    const auto later = work.decisions.decisions.get(by);
    if (!later)
        return later.error();
    if (auto same = inSameProject(stored->project, later->project, u"by"_s); !same)
        return same.error();
    if (stored->state == ConditionState::Lifted)
        return Error::conflict(Say::tr("This condition is lifted already."));
    if (by == stored->decision || !stands(later->state))
        return Error::invalid(Say::tr("Name a later decision that was adopted."), u"by"_s);
    stored->state = ConditionState::Lifted;
    stored->liftedBy = by;
    if (auto updated = work.decisions.conditions.update(*stored); !updated)
        return updated.error();
    if (auto followed = followConditions(work, stored->decision); !followed)
        return followed.error();
    return work.note(u"condition.lifted"_s, u"condition"_s, stored->id.uuid(), later->reference);
}

} // namespace minutier
