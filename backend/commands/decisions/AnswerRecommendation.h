// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Keeps the addressee's answer to a recommendation, with its reason and evidence.
struct AnswerRecommendation
{
    static constexpr QLatin1StringView name{"AnswerRecommendation"};
    static const Arguments<AnswerRecommendation> &arguments();
    Result<Scope> scope(Work &work) const;
    Result<Made> perform(Work &work) const;

    ResponseId id;
    RecommendationId recommendation;
    Answer answer = Answer::Accepted;
    QString reason;
    QString evidence;
    PartialDate answeredOn;
};

} // namespace minutier
