// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plans/PlanRepositories.h"

#include "core/NaturalOrder.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<ActionPlan>> PlanRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? ORDER BY year"_s, project);
}

Result<std::optional<ActionPlan>> PlanRepository::ofYear(const ProjectId &project, int year) const
{
    return firstOf(u"WHERE project_id = ? AND year = ?"_s, project, year);
}

Result<QList<PlanVersion>> PlanVersionRepository::ofPlan(const PlanId &plan) const
{
    return those(u"WHERE plan_id = ? ORDER BY number"_s, plan);
}

Result<QList<PlanVersion>> PlanVersionRepository::drafts(const ProjectId &project) const
{
    if (project.isNull())
        return those(u"WHERE state = 'draft' ORDER BY id"_s);
    return those(u"WHERE project_id = ? AND state = 'draft' ORDER BY id"_s, project);
}

Result<std::optional<PlanVersion>> PlanVersionRepository::validatedOf(const PlanId &plan) const
{
    return firstOf(u"WHERE plan_id = ? AND state IN ('validated', 'validated_with_conditions')"_s, plan);
}

Result<QList<PlanActivity>> ActivityRepository::ofVersion(const PlanVersionId &version) const
{
    return inOrderOfCode(those(u"WHERE version_id = ? AND dropped = 0"_s, version));
}

Result<QList<PlanActivity>> ActivityRepository::everOf(const PlanVersionId &version) const
{
    return those(u"WHERE version_id = ?"_s, version);
}

Result<std::optional<PlanActivity>> ActivityRepository::byCode(const PlanVersionId &version, const QString &code) const
{
    return firstOf(u"WHERE version_id = ? AND code = ?"_s, version, code);
}

Result<QList<ActivityProgress>> ProgressRepository::ofActivity(const PlanId &plan, const QString &code) const
{
    return those(
        u"WHERE activity_id IN (SELECT a.id FROM version v JOIN activity a ON a.version_id = v.id "
        "WHERE v.plan_id = ? AND a.code = ?) ORDER BY reported_on, id"_s,
        plan,
        code
    );
}

Result<std::optional<PlanValidation>> ValidationRepository::ofVersion(const PlanVersionId &version) const
{
    return firstOf(u"WHERE version_id = ?"_s, version);
}

Result<std::optional<PlanValidation>> ValidationRepository::byDecision(const DecisionId &decision) const
{
    return firstOf(u"WHERE decision_id = ?"_s, decision);
}

Result<QList<DonorAcceptance>> AcceptanceRepository::ofVersion(const PlanVersionId &version) const
{
    return those(u"WHERE version_id = ? ORDER BY accepted_on, id"_s, version);
}

} // namespace minutier
