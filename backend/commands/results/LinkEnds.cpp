// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/LinkEnds.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <typename Repository, typename Key>
static Result<ProjectId> projectThrough(const Repository &repository, const Key &key)
{
    const auto found = repository.get(key);
    if (!found)
        return found.error();
    return found->project;
}

Result<Project> originOf(Work &work, const DecisionId &decision, const RecommendationId &recommendation)
{
    const auto project = decision.isNull() ? projectThrough(work.decisions.recommendations, recommendation)
                                           : projectThrough(work.decisions.decisions, decision);
    if (!project)
        return project.error();
    return work.projects.projects.get(*project);
}

static Result<ProjectId> projectOfTarget(Work &work, const DecisionLink &link)
{
    if (!link.result.isNull())
        return projectThrough(work.results.results, link.result);
    if (!link.indicator.isNull())
        return projectThrough(work.results.indicators, link.indicator);
    if (!link.target.isNull())
        return projectThrough(work.results.targets, link.target);
    if (!link.version.isNull())
        return projectThrough(work.plans.versions, link.version);
    if (!link.activity.isNull())
        return projectThrough(work.plans.activities, link.activity);
    if (!link.amendment.isNull())
        return projectThrough(work.projects.amendments, link.amendment);
    return projectThrough(work.followup.risks, link.risk);
}

Result<> checkTarget(Work &work, const DecisionLink &link)
{
    const auto reached = projectOfTarget(work, link);
    if (!reached)
        return reached.error();
    if (*reached == link.project)
        return {};
    const auto here = work.projects.projects.get(link.project);
    const auto there = work.projects.projects.get(*reached);
    if (here && there && !here->programme.isNull() && here->programme == there->programme)
        return {};
    return Error::invalid(Say::tr("A link stays within its project or its programme."), u"result"_s);
}

} // namespace minutier
