// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/AnswerRecommendation.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AnswerRecommendation> &AnswerRecommendation::arguments()
{
    static const auto arguments = Arguments<AnswerRecommendation>()
                                      .optional("id", &AnswerRecommendation::id)
                                      .required("recommendation", &AnswerRecommendation::recommendation)
                                      .required("answer", &AnswerRecommendation::answer)
                                      .optional("reason", &AnswerRecommendation::reason, manyLines)
                                      .optional("evidence", &AnswerRecommendation::evidence, manyLines)
                                      .optional("answered_on", &AnswerRecommendation::answeredOn);
    return arguments;
}

Result<Scope> AnswerRecommendation::scope(Work &work) const
{
    const auto stored = work.decisions.recommendations.get(recommendation);
    if (!stored)
        return stored.error();
    return Scope{stored->addressee};
}

Result<Made> AnswerRecommendation::perform(Work &work) const
{
    auto stored = work.decisions.recommendations.get(recommendation);
    if (!stored)
        return stored.error();
    if (isClosed(stored->state))
        return Error::conflict(Say::tr("Recommendation %1 is closed. Issue a new one instead.").arg(stored->reference));
    const Response response{
        .id = work.idOr(id),
        .project = stored->project,
        .recommendation = recommendation,
        .answer = answer,
        .reason = reason,
        .evidence = evidence,
        .answeredOn = answeredOn.isNull() ? PartialDate(work.now().date()) : answeredOn,
        .lang = stored->lang,
    };
    if (auto valid = validate(response); !valid)
        return valid.error();
    if (auto added = work.decisions.responses.add(response); !added)
        return added.error();
    if (stored->state == RecommendationState::Issued) {
        stored->state = RecommendationState::Answered;
        if (auto updated = work.decisions.recommendations.update(*stored); !updated)
            return updated.error();
    }
    return work.note(u"recommendation.answered"_s, u"response"_s, response.id.uuid(), stored->reference);
}

} // namespace minutier
