// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/DecisionLink.h"
#include "storage/Repository.h"

namespace minutier {

/// Statements of logic models.
class ResultRepository : public Repository<ResultNode>
{
public:
    using Repository::Repository;

    /// Statements of a project by code, retired ones too.
    Result<QList<ResultNode>> ofProject(const ProjectId &project) const;
    /// The statement of a code.
    Result<std::optional<ResultNode>> byCode(const ProjectId &project, const QString &code) const;
};

/// Frozen versions of logic models.
class LogicModelRepository : public Repository<LogicModel>
{
public:
    using Repository::Repository;

    /// Versions of a project's model, oldest first.
    Result<QList<LogicModel>> ofProject(const ProjectId &project) const;
};

/// Indicators.
class IndicatorRepository : public Repository<Indicator>
{
public:
    using Repository::Repository;

    /// Indicators of a project by code, retired ones too.
    Result<QList<Indicator>> ofProject(const ProjectId &project) const;
    /// Indicators of a result by code.
    Result<QList<Indicator>> ofResult(const ResultId &result) const;
    /// The indicator of a code.
    Result<std::optional<Indicator>> byCode(const ProjectId &project, const QString &code) const;
};

/// Baselines and targets, those replaced too.
class TargetRepository : public Repository<Target>
{
public:
    using Repository::Repository;

    /// Baselines and targets of an indicator in the order they were set.
    Result<QList<Target>> ofIndicator(const IndicatorId &indicator) const;
    /// The one that replaces another; nothing while that one is in force.
    Result<std::optional<Target>> replacing(const TargetId &target) const;
};

/// Actual data.
class ObservationRepository : public Repository<Observation>
{
public:
    using Repository::Repository;

    /// Data of an indicator by the end of its period.
    Result<QList<Observation>> ofIndicator(const IndicatorId &indicator) const;
};

/// Parts of observations and targets.
class PartRepository : public Repository<Part>
{
public:
    using Repository::Repository;

    /// Parts of an observation in the order they were given.
    Result<QList<Part>> ofObservation(const ObservationId &observation) const;
    /// Parts of a target in the order they were given.
    Result<QList<Part>> ofTarget(const TargetId &target) const;
};

/// Judgements of progress.
class AssessmentRepository : public Repository<ProgressAssessment>
{
public:
    using Repository::Repository;

    /// Judgements of a result, oldest first.
    Result<QList<ProgressAssessment>> ofResult(const ResultId &result) const;
};

/// Links from decisions and recommendations.
class LinkRepository : public Repository<DecisionLink>
{
public:
    using Repository::Repository;

    /// What a decision points to, links taken back left out.
    Result<QList<DecisionLink>> ofDecision(const DecisionId &decision) const;
    /// What a recommendation points to, links taken back left out.
    Result<QList<DecisionLink>> ofRecommendation(const RecommendationId &recommendation) const;
    /// What points to a plan version, links taken back left out.
    Result<QList<DecisionLink>> toVersion(const PlanVersionId &version) const;
};

} // namespace minutier
