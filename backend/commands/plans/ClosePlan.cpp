// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/ClosePlan.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ClosePlan> &ClosePlan::arguments()
{
    static const auto arguments = Arguments<ClosePlan>().required("version", &ClosePlan::version);
    return arguments;
}

Result<Made> ClosePlan::perform(Work &work) const
{
    auto stored = work.plans.versions.get(version);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, PlanState::Closed); !allowed)
        return allowed.error();
    stored->state = PlanState::Closed;
    if (auto updated = work.plans.versions.update(*stored); !updated)
        return updated.error();
    return work.note(u"version.closed"_s, u"version"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
