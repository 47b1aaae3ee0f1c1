// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Quorum.h"
#include "domain/plans/PlanActivity.h"

namespace minutier {

using PlanValidationId = Id<struct PlanValidation>;
using DonorAcceptanceId = Id<struct DonorAcceptance>;

/// The committee's validation of one version of a plan, bound to its content by a digest. Never changed.
struct PlanValidation
{
    PlanValidationId id;
    ProjectId project;
    PlanId plan;
    PlanVersionId version;
    DecisionId decision;
    MeetingId meeting; ///< Empty for a written procedure.
    QString digest;    ///< SHA-256 of the content that was validated, in hexadecimal.
    PartialDate validatedOn;
    QString quorum; ///< The finding at that point of the session, with its inputs.
    int revision = 1;
    friend bool operator==(const PlanValidation &, const PlanValidation &) = default;
};

/// The donor's acceptance of a version: a fact of its own, inferred from nothing.
struct DonorAcceptance
{
    DonorAcceptanceId id;
    ProjectId project;
    PlanVersionId version;
    OrganisationId donor;
    PartialDate acceptedOn;
    QString letter; ///< What it was said by: a letter, a message, their number.
    QString digest; ///< SHA-256 of the content that was accepted, in hexadecimal.
    QString note;
    int revision = 1;
    friend bool operator==(const DonorAcceptance &, const DonorAcceptance &) = default;
};

/// Refuses a validation carried by seats of the plan's author alone. `organisations` are those of the seats that
/// carried it.
Result<> checkNotAlone(const PlanVersion &version, const QList<OrganisationId> &organisations);

} // namespace minutier
