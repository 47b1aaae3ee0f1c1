// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/DecisionLink.h"

namespace minutier {

/// Links a decision or a recommendation to the one thing that it touched.
struct LinkDecision
{
    static constexpr QLatin1StringView name{"LinkDecision"};
    static const Arguments<LinkDecision> &arguments();
    Result<Made> perform(Work &work) const;

    DecisionLinkId id;
    DecisionId decision;
    RecommendationId recommendation;
    LinkKind kind = LinkKind::Modifies;
    ResultId result;
    IndicatorId indicator;
    TargetId target;
    PlanVersionId version;
    ActivityId activity;
    AmendmentId amendment;
    RiskId risk;
    QString note;
};

} // namespace minutier
