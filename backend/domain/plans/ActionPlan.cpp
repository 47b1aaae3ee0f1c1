// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plans/ActionPlan.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

bool isValidated(PlanState state)
{
    return state == PlanState::Validated || state == PlanState::ValidatedWithConditions;
}

Result<> canBecome(const PlanVersion &version, PlanState next)
{
    const auto now = version.state;
    const bool allowed = (now == PlanState::Draft && next == PlanState::Submitted) ||
                         (now == PlanState::Submitted && next >= PlanState::Validated && next <= PlanState::Rejected) ||
                         (isValidated(now) && (next == PlanState::Superseded || next == PlanState::Closed)) ||
                         (now == PlanState::ValidatedWithConditions && next == PlanState::Validated);
    if (allowed)
        return {};
    if (next == PlanState::Submitted)
        return Error::conflict(Say::tr("Plan %1 is no draft any more.").arg(version.reference), u"version"_s);
    if (now == PlanState::Draft)
        return Error::conflict(Say::tr("Plan %1 is a draft. Submit it first.").arg(version.reference), u"version"_s);
    return Error::conflict(
        Say::tr("Plan %1 no longer takes this step. Draft a new version instead.").arg(version.reference), u"version"_s
    );
}

Result<> canEdit(const PlanVersion &version)
{
    if (version.state == PlanState::Draft)
        return {};
    return Error::conflict(
        Say::tr("Plan %1 is frozen since it was submitted. Draft a new version to change it.").arg(version.reference),
        u"version"_s
    );
}

} // namespace minutier
