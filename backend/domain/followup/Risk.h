// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/Organisation.h"
#include "domain/results/ResultNode.h"

namespace minutier {

using RiskId = Id<struct Risk>;
using RiskAssessmentId = Id<struct RiskAssessment>;

/// Open until somebody says why it no longer is.
enum class RiskState { Open, Closed };
template <>
inline constexpr std::array names<RiskState>{
    Name{RiskState::Open, QLatin1StringView("open")},
    Name{RiskState::Closed, QLatin1StringView("closed")},
};

/// What may keep a project from its results.
struct Risk
{
    RiskId id;
    ProjectId project;
    int year = 0;
    int number = 0;
    QString reference; ///< `K-2020-001`.
    QString title;
    QString description;
    ResultId result; ///< The result it threatens; empty for the whole project.
    OrganisationId owner;
    RiskState state = RiskState::Open;
    QString lang;
    int revision = 1;
    friend bool operator==(const Risk &, const Risk &) = default;
};

/// How likely and how grave a risk was judged on a day; another judgement is another record.
struct RiskAssessment
{
    RiskAssessmentId id;
    ProjectId project;
    RiskId risk;
    PartialDate assessedOn;
    int likelihood = 1; ///< 1 (rare) to 5 (almost certain).
    int impact = 1;     ///< 1 (slight) to 5 (grave).
    QString response;   ///< What is done about it.
    QString lang;
    int revision = 1;
    friend bool operator==(const RiskAssessment &, const RiskAssessment &) = default;
};

/// Refuses a likelihood or an impact that is not 1 to 5.
Result<> validate(const RiskAssessment &assessment);

} // namespace minutier
