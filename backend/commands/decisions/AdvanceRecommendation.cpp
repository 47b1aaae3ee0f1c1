// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/AdvanceRecommendation.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdvanceRecommendation> &AdvanceRecommendation::arguments()
{
    static const auto arguments = Arguments<AdvanceRecommendation>()
                                      .required("recommendation", &AdvanceRecommendation::recommendation)
                                      .required("state", &AdvanceRecommendation::state);
    return arguments;
}

Result<Made> AdvanceRecommendation::perform(Work &work) const
{
    auto stored = work.decisions.recommendations.get(recommendation);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    stored->state = state;
    if (auto updated = work.decisions.recommendations.update(*stored); !updated)
        return updated.error();
    return work.note(u"recommendation."_s + nameOf(state), u"recommendation"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
