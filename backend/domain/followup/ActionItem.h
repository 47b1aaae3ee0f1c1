// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisions/Recommendation.h"

namespace minutier {

using ActionItemId = Id<struct ActionItem>;

/// Where a follow-up action stands.
enum class ActionState { Open, InProgress, Done, Dropped };
template <>
inline constexpr std::array names<ActionState>{
    Name{ActionState::Open, QLatin1StringView("open")},
    Name{ActionState::InProgress, QLatin1StringView("in_progress")},
    Name{ActionState::Done, QLatin1StringView("done")},
    Name{ActionState::Dropped, QLatin1StringView("dropped")},
};

/// What somebody must do after a session.
struct ActionItem
{
    ActionItemId id;
    ProjectId project;
    MeetingId meeting;
    AgendaItemId agendaItem;
    DecisionId decision;
    RecommendationId recommendation;
    int year = 0;
    int number = 0;
    QString reference; ///< `A-2020-001`.
    QString title;
    OrganisationId owner;
    PartialDate dueOn;
    ActionState state = ActionState::Open;
    QString progress; ///< What was done so far, in words.
    PartialDate doneOn;
    QString lang;
    QDateTime recordedAt;
    int revision = 1;
    friend bool operator==(const ActionItem &, const ActionItem &) = default;
};

/// Whether nothing is left to do.
bool isClosed(ActionState state);

/// Refuses an empty title.
Result<> validate(const ActionItem &action);

} // namespace minutier
