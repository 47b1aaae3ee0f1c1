// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/SubmitPlan.h"

#include "commands/plans/PlanDraft.h"
#include "domain/plans/PlanContent.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SubmitPlan> &SubmitPlan::arguments()
{
    static const auto arguments = Arguments<SubmitPlan>()
                                      .required("version", &SubmitPlan::version)
                                      .optional("author", &SubmitPlan::author)
                                      .optional("reason", &SubmitPlan::reason, manyLines);
    return arguments;
}

Result<Made> SubmitPlan::perform(Work &work) const
{
    auto stored = work.plans.versions.get(version);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, PlanState::Submitted); !allowed)
        return allowed.error();
    const auto plan = work.plans.plans.get(stored->plan);
    if (!plan)
        return plan.error();
    const auto writer = author.isNull() ? Result(stored->author) : authorOf(work, stored->project, author);
    if (!writer)
        return writer.error();
    if (writer->isNull())
        return Error::invalid(Say::tr("Name the organisation that wrote the plan and submits it."), u"author"_s);
    const auto activities = work.plans.activities.ofVersion(version);
    if (!activities)
        return activities.error();
    if (activities->isEmpty())
        return Error::conflict(Say::tr("A plan without activities cannot be submitted."), u"version"_s);
    reason.applyTo(stored->reason);
    stored->author = *writer;
    stored->state = PlanState::Submitted;
    stored->submittedOn = PartialDate(work.now().date());
    stored->digest = digestOf(*plan, *activities);
    if (auto updated = work.plans.versions.update(*stored); !updated)
        return updated.error();
    return work.note(u"version.submitted"_s, u"version"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
