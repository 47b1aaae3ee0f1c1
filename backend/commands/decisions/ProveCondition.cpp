// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/ProveCondition.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ProveCondition> &ProveCondition::arguments()
{
    static const auto arguments = Arguments<ProveCondition>()
                                      .required("condition", &ProveCondition::condition)
                                      .required("proof", &ProveCondition::proof, manyLines);
    return arguments;
}

Result<Scope> ProveCondition::scope(Work &work) const
{
    const auto stored = work.decisions.conditions.get(condition);
    if (!stored)
        return stored.error();
    return Scope{stored->owner};
}

Result<Made> ProveCondition::perform(Work &work) const
{
    auto stored = work.decisions.conditions.get(condition);
    if (!stored)
        return stored.error();
    if (stored->state == ConditionState::Lifted)
        return Error::conflict(Say::tr("This condition is lifted already."));
    stored->proof = proof;
    stored->state = ConditionState::Met;
    if (auto updated = work.decisions.conditions.update(*stored); !updated)
        return updated.error();
    const auto decision = work.decisions.decisions.get(stored->decision);
    return work.note(
        u"condition.proved"_s, u"condition"_s, stored->id.uuid(), decision ? decision->reference : QString()
    );
}

} // namespace minutier
