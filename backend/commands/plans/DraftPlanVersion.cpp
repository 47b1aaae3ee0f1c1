// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/DraftPlanVersion.h"

#include "commands/plans/PlanDraft.h"
#include "commands/plans/PlanReview.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<DraftPlanVersion> &DraftPlanVersion::arguments()
{
    static const auto arguments = Arguments<DraftPlanVersion>()
                                      .optional("id", &DraftPlanVersion::id)
                                      .required("plan", &DraftPlanVersion::plan)
                                      .optional("based_on", &DraftPlanVersion::basedOn)
                                      .optional("author", &DraftPlanVersion::author)
                                      .optional("reason", &DraftPlanVersion::reason, manyLines);
    return arguments;
}

Result<Made> DraftPlanVersion::perform(Work &work) const
{
    const auto known = work.plans.plans.get(plan);
    if (!known)
        return known.error();
    const auto versions = work.plans.versions.ofPlan(plan);
    if (!versions)
        return versions.error();
    for (const auto &version : *versions)
        if (version.state == PlanState::Draft || version.state == PlanState::Submitted)
            return Error::conflict(
                Say::tr("Version %1 is still open. Finish it before drafting another.").arg(version.reference),
                u"plan"_s
            );
    if (auto open = checkYearOpen(*versions); !open)
        return open.error();
    const auto base = basedOn.isNull() ? Result(versions->last()) : work.plans.versions.get(basedOn);
    if (!base)
        return base.error();
    if (base->plan != plan)
        return Error::invalid(Say::tr("That version belongs to another plan."), u"based_on"_s);
    const auto writer = author.isNull() ? Result(base->author) : authorOf(work, known->project, author);
    if (!writer)
        return writer.error();
    const PlanVersion draft{
        .id = work.idOr(id),
        .project = known->project,
        .plan = plan,
        .number = versions->last().number + 1,
        .reference = versionReference(*known, versions->last().number + 1),
        .basedOn = base->id,
        .author = *writer,
        .reason = reason,
        .lang = known->lang,
    };
    if (auto added = work.plans.versions.add(draft); !added)
        return added.error();
    if (auto copied = copyActivities(work, base->id, draft.id); !copied)
        return copied.error();
    return work.note(u"version.drafted"_s, u"version"_s, draft.id.uuid(), draft.reference);
}

} // namespace minutier
