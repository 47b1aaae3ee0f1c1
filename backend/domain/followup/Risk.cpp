// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/Risk.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const RiskAssessment &assessment)
{
    const auto isStep = [](int step) { return step >= 1 && step <= 5; };
    if (!isStep(assessment.likelihood))
        return Error::invalid(Say::tr("Give a likelihood of 1 (rare) to 5 (almost certain)."), u"likelihood"_s);
    if (!isStep(assessment.impact))
        return Error::invalid(Say::tr("Give an impact of 1 (slight) to 5 (grave)."), u"impact"_s);
    return {};
}

} // namespace minutier
