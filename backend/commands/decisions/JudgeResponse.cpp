// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/JudgeResponse.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<JudgeResponse> &JudgeResponse::arguments()
{
    static const auto arguments = Arguments<JudgeResponse>()
                                      .required("response", &JudgeResponse::response)
                                      .required("satisfaction", &JudgeResponse::satisfaction);
    return arguments;
}

Result<Scope> JudgeResponse::scope(Work &work) const
{
    const auto stored = work.decisions.responses.get(response);
    if (!stored)
        return stored.error();
    const auto recommendation = work.decisions.recommendations.get(stored->recommendation);
    if (!recommendation)
        return recommendation.error();
    if (recommendation->madeBy.isNull())
        return Scope{};
    const auto seat = work.committees.seats.get(recommendation->madeBy);
    if (!seat)
        return seat.error();
    return Scope{seat->organisation};
}

Result<Made> JudgeResponse::perform(Work &work) const
{
    auto stored = work.decisions.responses.get(response);
    if (!stored)
        return stored.error();
    stored->satisfaction = satisfaction;
    if (auto updated = work.decisions.responses.update(*stored); !updated)
        return updated.error();
    const auto recommendation = work.decisions.recommendations.get(stored->recommendation);
    return work.note(
        u"response.judged"_s, u"response"_s, stored->id.uuid(), recommendation ? recommendation->reference : QString()
    );
}

} // namespace minutier
