// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/PlanDraft.h"

#include "commands/References.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

QString versionReference(const ActionPlan &plan, int number)
{
    return u"%1-v%2"_s.arg(plan.reference).arg(number);
}

Result<OrganisationId> authorOf(Work &work, const ProjectId &project, const OrganisationId &named)
{
    if (!named.isNull()) {
        if (auto known = work.projects.organisations.get(named); !known)
            return known.error();
        return named;
    }
    const auto roles = work.projects.participations.ofProject(project);
    if (!roles)
        return roles.error();
    const auto implements = [](const Participation &part) { return part.role == ProjectRole::Implementer; };
    if (std::ranges::count_if(*roles, implements) != 1)
        return OrganisationId();
    return std::ranges::find_if(*roles, implements)->organisation;
}

QString nextFreeCode(const QSet<QString> &taken, int from)
{
    while (taken.contains(u"A%1"_s.arg(from)))
        ++from;
    return u"A%1"_s.arg(from);
}

Result<QString> codeOfNew(Work &work, const PlanVersion &version, const QString &wanted)
{
    if (wanted.isEmpty()) {
        const auto others = work.plans.activities.everOf(version.id);
        if (!others)
            return others.error();
        QSet<QString> taken;
        for (const auto &other : *others)
            taken.insert(other.code);
        return nextFreeCode(taken);
    }
    const auto taken = work.plans.activities.byCode(version.id, wanted);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error::conflict(Say::tr("There is an activity %1 already.").arg(wanted), u"code"_s);
    return wanted;
}

Result<> checkActivity(Work &work, const PlanActivity &activity)
{
    if (auto valid = validate(activity); !valid)
        return valid;
    if (!activity.result.isNull()) {
        const auto result = work.results.results.get(activity.result);
        if (!result)
            return result.error();
        if (auto same = inSameProject(activity.project, result->project, u"result"_s); !same)
            return same;
    }
    for (const auto &organisation : {activity.partner, activity.responsible})
        if (!organisation.isNull())
            if (auto known = work.projects.organisations.get(organisation); !known)
                return known.error();
    return {};
}

Result<> copyActivities(Work &work, const PlanVersionId &from, const PlanVersionId &into)
{
    const auto activities = work.plans.activities.ofVersion(from);
    if (!activities)
        return activities.error();
    for (auto activity : *activities) {
        activity.id = work.idOr(ActivityId());
        activity.version = into;
        activity.revision = 1;
        if (auto added = work.plans.activities.add(activity); !added)
            return added;
    }
    return {};
}

} // namespace minutier
