// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisions/Decision.h"
#include "domain/plans/PlanValidation.h"
#include "queries/plans/PlanComparison.h"

namespace minutier {

/// Whether a plan carries the committee's seal.
enum class Seal {
    None,   ///< No validation stands.
    Intact, ///< The content is, byte for byte, what was validated.
    Broken, ///< There is a validation, but the content is no longer what it was given for.
};
template <>
inline constexpr std::array names<Seal>{
    Name{Seal::None, QLatin1StringView("none")},
    Name{Seal::Intact, QLatin1StringView("intact")},
    Name{Seal::Broken, QLatin1StringView("broken")},
};

/// The donor's question, answered for one year: was the plan validated, by whom, on what, and has it changed since?
struct PlanCard
{
    ActionPlan plan;
    QList<PlanVersion> versions;
    PlanVersion version; ///< The one whose validation stands, or the last one.
    Seal seal = Seal::None;
    QString digest; ///< Of the content as it is now.
    std::optional<PlanValidation> validation;
    std::optional<Decision> decision; ///< What the committee decided of this version.
    std::optional<Meeting> meeting;
    QuorumFinding quorum;
    QList<Condition> conditions;
    QList<DonorAcceptance> acceptances;
    std::optional<PlanComparison> since; ///< From the validated version to a later one that is drafted or proposed.

    [[nodiscard]] int openConditions() const;
    /// Whether the plan is no longer what was validated: a later version differs, or the content was touched.
    [[nodiscard]] bool isChangedSince() const;
};

/// The card of a plan.
Result<PlanCard> readPlanCard(Database &database, const ActionPlan &plan);

/// The card of one version of a plan, whether its validation stands or not.
Result<PlanCard> readVersionCard(Database &database, const PlanVersion &version);

/// The cards of a project's plans by year.
Result<QList<PlanCard>> readPlanCards(Database &database, const ProjectId &project);

} // namespace minutier
