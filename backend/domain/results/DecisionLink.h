// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisions/Recommendation.h"
#include "domain/followup/Risk.h"
#include "domain/plans/PlanActivity.h"
#include "domain/projects/AgreementAmendment.h"
#include "domain/results/Observation.h"

namespace minutier {

using DecisionLinkId = Id<struct DecisionLink>;

/// What a decision does to what it points to.
enum class LinkKind { Validates, Modifies, Prioritises, Funds, Corrects, TakesNote };
template <>
inline constexpr std::array names<LinkKind>{
    Name{LinkKind::Validates, QLatin1StringView("validates")},
    Name{LinkKind::Modifies, QLatin1StringView("modifies")},
    Name{LinkKind::Prioritises, QLatin1StringView("prioritises")},
    Name{LinkKind::Funds, QLatin1StringView("funds")},
    Name{LinkKind::Corrects, QLatin1StringView("corrects")},
    Name{LinkKind::TakesNote, QLatin1StringView("takes_note")},
};

/// From one decision or recommendation to exactly one thing that it touched.
struct DecisionLink
{
    DecisionLinkId id;
    ProjectId project;
    DecisionId decision; ///< Of this, or
    RecommendationId recommendation; ///< of that.
    LinkKind kind = LinkKind::Modifies;
    ResultId result; ///< One of these seven.
    IndicatorId indicator;
    TargetId target;
    PlanVersionId version;
    ActivityId activity;
    AmendmentId amendment;
    RiskId risk;
    QString note;
    bool retired = false; ///< Taken back; kept, as everything is.
    QString lang;
    int revision = 1;
    friend bool operator==(const DecisionLink &, const DecisionLink &) = default;
};

/// Refuses a link from both or neither, and to anything but one thing.
Result<> validate(const DecisionLink &link);

} // namespace minutier
