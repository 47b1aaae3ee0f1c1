// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/Recommendation.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const Recommendation &recommendation)
{
    if (recommendation.text.isEmpty())
        return Error::invalid(Say::tr("Write what is recommended."), u"text"_s);
    return {};
}

Result<> validate(const Response &response)
{
    if (response.answer != Answer::Accepted && response.reason.isEmpty())
        return Error::invalid(Say::tr("Give the reason, so that the committee can weigh it."), u"reason"_s);
    return {};
}

bool isClosed(RecommendationState state)
{
    return state == RecommendationState::Implemented || state == RecommendationState::NotImplemented;
}

Result<> canBecome(const Recommendation &recommendation, RecommendationState next)
{
    if (isClosed(recommendation.state))
        return Error::conflict(
            Say::tr("Recommendation %1 is closed. Issue a new one instead.").arg(recommendation.reference)
        );
    if (next == RecommendationState::Issued || next <= recommendation.state)
        return Error::conflict(Say::tr("Recommendation %1 is already past that step.").arg(recommendation.reference));
    return {};
}

} // namespace minutier
