// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanValidation.h"
#include "storage/Repository.h"

namespace minutier {

/// Annual action plans.
class PlanRepository : public Repository<ActionPlan>
{
public:
    using Repository::Repository;

    /// Plans of a project by year.
    Result<QList<ActionPlan>> ofProject(const ProjectId &project) const;
    /// The plan of a project's year.
    Result<std::optional<ActionPlan>> ofYear(const ProjectId &project, int year) const;
};

/// Versions of plans.
class PlanVersionRepository : public Repository<PlanVersion>
{
public:
    using Repository::Repository;

    /// Versions of a plan by number.
    Result<QList<PlanVersion>> ofPlan(const PlanId &plan) const;
    /// Drafts of a project, or of every project when it is null.
    Result<QList<PlanVersion>> drafts(const ProjectId &project) const;
    /// The version whose validation by the committee stands.
    Result<std::optional<PlanVersion>> validatedOf(const PlanId &plan) const;
};

/// Activities of plan versions.
class ActivityRepository : public Repository<PlanActivity>
{
public:
    using Repository::Repository;

    /// Activities of a version by code, dropped ones left out.
    Result<QList<PlanActivity>> ofVersion(const PlanVersionId &version) const;
    /// Activities of a version, dropped ones too.
    Result<QList<PlanActivity>> everOf(const PlanVersionId &version) const;
    /// The activity of a code in a version, dropped or not.
    Result<std::optional<PlanActivity>> byCode(const PlanVersionId &version, const QString &code) const;
};

/// What was reported of activities.
class ProgressRepository : public Repository<ActivityProgress>
{
public:
    using Repository::Repository;

    /// Reports on an activity in whichever version of its plan, oldest first.
    Result<QList<ActivityProgress>> ofActivity(const PlanId &plan, const QString &code) const;
};

/// Validations by the committee.
class ValidationRepository : public Repository<PlanValidation>
{
public:
    using Repository::Repository;

    /// The validation of a version.
    Result<std::optional<PlanValidation>> ofVersion(const PlanVersionId &version) const;
    /// The validation that a decision gave.
    Result<std::optional<PlanValidation>> byDecision(const DecisionId &decision) const;
};

/// Acceptances by donors.
class AcceptanceRepository : public Repository<DonorAcceptance>
{
public:
    using Repository::Repository;

    /// Acceptances of a version, oldest first.
    Result<QList<DonorAcceptance>> ofVersion(const PlanVersionId &version) const;
};

} // namespace minutier
