// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Notes that a recommendation is in progress, implemented or not implemented.
struct AdvanceRecommendation
{
    static constexpr QLatin1StringView name{"AdvanceRecommendation"};
    static const Arguments<AdvanceRecommendation> &arguments();
    Result<Made> perform(Work &work) const;

    RecommendationId recommendation;
    RecommendationState state = RecommendationState::InProgress;
};

} // namespace minutier
