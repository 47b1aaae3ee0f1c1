// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/PlanValidation.h"

namespace minutier {

/// Refuses a version whose content is no longer what was submitted.
Result<> checkContent(Work &work, const PlanVersion &version);

/// Refuses to go on with a plan of which a version is closed.
Result<> checkYearOpen(const QList<PlanVersion> &versions);

/// Refuses an organisation that is no donor of the project.
Result<> checkDonor(Work &work, const ProjectId &project, const OrganisationId &donor);

/// What a decision is about: the version a decision of the kind "validation" speaks of.
struct PlanReview
{
    PlanVersionId version;
    PlanVersionId replaces; ///< The validated version of the same plan that it takes the place of.
};

/// Ties a decision to the version it speaks of, and gives the version the state it decides: validated, with conditions,
/// returned where it is deferred, rejected. Refuses without quorum, by the author alone, or a second validation.
Result<> reviewPlan(Work &work, const Decision &decision, const PlanReview &review);

/// Gives the version that a decision speaks of the state it now decides; nothing for decisions of another kind.
/// `replaces` is the validated version that an adopted one takes the place of.
Result<> settleReview(Work &work, const Decision &decision, const PlanVersionId &replaces);

/// Gives the version a decision validated the state its conditions leave it in.
Result<> followConditions(Work &work, const DecisionId &decision);

/// Takes back what a decision validated, because another one supersedes or revokes it.
Result<> withdrawReview(Work &work, const DecisionId &decision);

} // namespace minutier
