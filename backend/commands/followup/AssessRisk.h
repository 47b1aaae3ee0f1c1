// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/followup/Risk.h"

namespace minutier {

/// Judges how likely and how grave a risk is on a day; the judgements before stay.
struct AssessRisk
{
    static constexpr QLatin1StringView name{"AssessRisk"};
    static const Arguments<AssessRisk> &arguments();
    Result<Made> perform(Work &work) const;

    RiskAssessmentId id;
    RiskId risk;
    PartialDate assessedOn;
    int likelihood = 1; ///< 1 (rare) to 5 (almost certain).
    int impact = 1;     ///< 1 (slight) to 5 (grave).
    QString response;   ///< What is done about it.
};

} // namespace minutier
