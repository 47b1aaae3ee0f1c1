// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisions/Decision.h"

namespace minutier {

using RecommendationId = Id<struct Recommendation>;
using ResponseId = Id<struct Response>;

/// Issued → answered → in progress → implemented or not; being late is worked out, never stored.
enum class RecommendationState { Issued, Answered, InProgress, Implemented, NotImplemented };
template <>
inline constexpr std::array names<RecommendationState>{
    Name{RecommendationState::Issued, QLatin1StringView("issued")},
    Name{RecommendationState::Answered, QLatin1StringView("answered")},
    Name{RecommendationState::InProgress, QLatin1StringView("in_progress")},
    Name{RecommendationState::Implemented, QLatin1StringView("implemented")},
    Name{RecommendationState::NotImplemented, QLatin1StringView("not_implemented")},
};

/// A recommendation of the committee, with a duty to answer.
struct Recommendation
{
    RecommendationId id;
    ProjectId project;
    MeetingId meeting;
    AgendaItemId agendaItem;
    int year = 0;
    int number = 0;
    QString reference; ///< `R-2020-001`.
    QString title;
    QString text;
    SeatId madeBy;            ///< The seat that made it, where one did.
    OrganisationId addressee; ///< Who must answer.
    PartialDate dueOn;        ///< By when the answer is due.
    RecommendationState state = RecommendationState::Issued;
    QString lang;
    QDateTime recordedAt;
    int revision = 1;
    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// What the addressee answers.
enum class Answer { Accepted, Partly, Declined };
template <>
inline constexpr std::array names<Answer>{
    Name{Answer::Accepted, QLatin1StringView("accepted")},
    Name{Answer::Partly, QLatin1StringView("partly")},
    Name{Answer::Declined, QLatin1StringView("declined")},
};

/// Whether the seat that made the recommendation is content with the answer.
enum class Satisfaction { Unstated, Satisfied, NotSatisfied };
template <>
inline constexpr std::array names<Satisfaction>{
    Name{Satisfaction::Unstated, QLatin1StringView("unstated")},
    Name{Satisfaction::Satisfied, QLatin1StringView("satisfied")},
    Name{Satisfaction::NotSatisfied, QLatin1StringView("not_satisfied")},
};

/// The answer to a recommendation.
struct Response
{
    ResponseId id;
    ProjectId project;
    RecommendationId recommendation;
    Answer answer = Answer::Accepted;
    QString reason;
    QString evidence;
    PartialDate answeredOn;
    Satisfaction satisfaction = Satisfaction::Unstated;
    QString lang;
    int revision = 1;
    friend bool operator==(const Response &, const Response &) = default;
};

/// Refuses an empty text.
Result<> validate(const Recommendation &recommendation);

/// Refuses declining, or accepting in part, without a reason.
Result<> validate(const Response &response);

/// Whether the duty to answer, or to act, is over.
bool isClosed(RecommendationState state);

/// Whether a recommendation may pass to a state.
Result<> canBecome(const Recommendation &recommendation, RecommendationState next);

} // namespace minutier
