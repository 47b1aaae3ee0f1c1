// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/results/ResultRepositories.h"

#include "core/NaturalOrder.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<ResultNode>> ResultRepository::ofProject(const ProjectId &project) const
{
    return inOrderOfCode(those(u"WHERE project_id = ?"_s, project));
}

Result<std::optional<ResultNode>> ResultRepository::byCode(const ProjectId &project, const QString &code) const
{
    return firstOf(u"WHERE project_id = ? AND code = ?"_s, project, code);
}

Result<QList<LogicModel>> LogicModelRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? ORDER BY number"_s, project);
}

Result<QList<Indicator>> IndicatorRepository::ofProject(const ProjectId &project) const
{
    return inOrderOfCode(those(u"WHERE project_id = ?"_s, project));
}

Result<QList<Indicator>> IndicatorRepository::ofResult(const ResultId &result) const
{
    return inOrderOfCode(those(u"WHERE result_id = ?"_s, result));
}

Result<std::optional<Indicator>> IndicatorRepository::byCode(const ProjectId &project, const QString &code) const
{
    return firstOf(u"WHERE project_id = ? AND code = ?"_s, project, code);
}

Result<QList<Target>> TargetRepository::ofIndicator(const IndicatorId &indicator) const
{
    return those(u"WHERE indicator_id = ? ORDER BY kind, set_on, id"_s, indicator);
}

Result<std::optional<Target>> TargetRepository::replacing(const TargetId &target) const
{
    return firstOf(u"WHERE replaces_id = ?"_s, target);
}

Result<QList<Observation>> ObservationRepository::ofIndicator(const IndicatorId &indicator) const
{
    return those(u"WHERE indicator_id = ? ORDER BY ends_on, id"_s, indicator);
}

Result<QList<Part>> PartRepository::ofObservation(const ObservationId &observation) const
{
    return those(u"WHERE observation_id = ? ORDER BY position"_s, observation);
}

Result<QList<Part>> PartRepository::ofTarget(const TargetId &target) const
{
    return those(u"WHERE target_id = ? ORDER BY position"_s, target);
}

Result<QList<ProgressAssessment>> AssessmentRepository::ofResult(const ResultId &result) const
{
    return those(u"WHERE result_id = ? ORDER BY assessed_on, id"_s, result);
}

Result<QList<DecisionLink>> LinkRepository::ofDecision(const DecisionId &decision) const
{
    return those(u"WHERE decision_id = ? AND retired = 0 ORDER BY id"_s, decision);
}

Result<QList<DecisionLink>> LinkRepository::ofRecommendation(const RecommendationId &recommendation) const
{
    return those(u"WHERE recommendation_id = ? AND retired = 0 ORDER BY id"_s, recommendation);
}

Result<QList<DecisionLink>> LinkRepository::toVersion(const PlanVersionId &version) const
{
    return those(u"WHERE version_id = ? AND retired = 0 ORDER BY id"_s, version);
}

} // namespace minutier
