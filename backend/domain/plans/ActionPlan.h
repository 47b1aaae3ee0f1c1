// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisions/Decision.h"
#include "domain/projects/Organisation.h"

namespace minutier {

using PlanId = Id<struct ActionPlan>;
using PlanVersionId = Id<struct PlanVersion>;

/// The action plan of one year of a project, whatever its versions.
struct ActionPlan
{
    PlanId id;
    ProjectId project;
    int year = 0;      ///< Of the project: 1, 2, …
    QString reference; ///< `Y2`; written after its project: `HN-TRAITE/Y2`.
    QString title;
    PartialDate startsOn;
    PartialDate endsOn;
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const ActionPlan &, const ActionPlan &) = default;
};

/// Draft → submitted → validated, validated with conditions, returned or rejected; validated → superseded or closed.
enum class PlanState { Draft, Submitted, Validated, ValidatedWithConditions, Returned, Rejected, Superseded, Closed };
template <>
inline constexpr std::array names<PlanState>{
    Name{PlanState::Draft, QLatin1StringView("draft")},
    Name{PlanState::Submitted, QLatin1StringView("submitted")},
    Name{PlanState::Validated, QLatin1StringView("validated")},
    Name{PlanState::ValidatedWithConditions, QLatin1StringView("validated_with_conditions")},
    Name{PlanState::Returned, QLatin1StringView("returned")},
    Name{PlanState::Rejected, QLatin1StringView("rejected")},
    Name{PlanState::Superseded, QLatin1StringView("superseded")},
    Name{PlanState::Closed, QLatin1StringView("closed")},
};

/// One version of a plan; its activities are open in the draft and frozen from the moment it is submitted.
struct PlanVersion
{
    PlanVersionId id;
    ProjectId project;
    PlanId plan;
    int number = 0;
    QString reference; ///< `Y2-v1`.
    PlanState state = PlanState::Draft;
    PlanVersionId basedOn;
    OrganisationId author; ///< Who wrote and submits it; may not validate it alone.
    QString reason;        ///< Why it differs from the version it is based on.
    PartialDate submittedOn;
    QString digest;      ///< SHA-256 of its content in hexadecimal, once submitted.
    DecisionId decision; ///< What the committee decided of it.
    QString lang;
    int revision = 1;
    friend bool operator==(const PlanVersion &, const PlanVersion &) = default;
};

/// Whether a state means that the committee validated it and that the validation stands.
bool isValidated(PlanState state);

/// Whether a version may pass from one state to another.
Result<> canBecome(const PlanVersion &version, PlanState next);

/// Refuses to change the activities of a version that is no draft.
Result<> canEdit(const PlanVersion &version);

} // namespace minutier
