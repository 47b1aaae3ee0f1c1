// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/OpenPlan.h"

#include "commands/plans/PlanDraft.h"
#include "domain/Period.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<OpenPlan> &OpenPlan::arguments()
{
    static const auto arguments = Arguments<OpenPlan>()
                                      .optional("id", &OpenPlan::id)
                                      .optional("version", &OpenPlan::version)
                                      .required("project", &OpenPlan::project)
                                      .required("year", &OpenPlan::year)
                                      .optional("title", &OpenPlan::title)
                                      .optional("starts_on", &OpenPlan::startsOn)
                                      .optional("ends_on", &OpenPlan::endsOn)
                                      .optional("author", &OpenPlan::author)
                                      .optional("note", &OpenPlan::note, manyLines);
    return arguments;
}

Result<Made> OpenPlan::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    if (year < 1 || year > 50)
        return Error::invalid(Say::tr("Give the year of the project, 1 being the first."), u"year"_s);
    const auto other = work.plans.plans.ofYear(project, year);
    if (!other)
        return other.error();
    if (*other)
        return Error::conflict(
            Say::tr("Year %1 has its plan already. Draft a new version of it.").arg(year), u"year"_s
        );
    if (auto period = checkPeriod(startsOn, endsOn); !period)
        return period.error();
    const auto writer = authorOf(work, project, author);
    if (!writer)
        return writer.error();
    const ActionPlan plan{
        .id = work.idOr(id),
        .project = project,
        .year = year,
        .reference = u"Y%1"_s.arg(year),
        .title = title.isEmpty() ? Say::tr("Action plan, year %1").arg(year) : title,
        .startsOn = startsOn,
        .endsOn = endsOn,
        .note = note,
        .lang = known->lang,
    };
    if (auto added = work.plans.plans.add(plan); !added)
        return added.error();
    const PlanVersion first{
        .id = work.idOr(version),
        .project = project,
        .plan = plan.id,
        .number = 1,
        .reference = versionReference(plan, 1),
        .author = *writer,
        .lang = plan.lang,
    };
    if (auto added = work.plans.versions.add(first); !added)
        return added.error();
    return work.note(u"plan.opened"_s, u"plan"_s, plan.id.uuid(), plan.reference);
}

} // namespace minutier
