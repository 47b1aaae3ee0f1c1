// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Decimal.h"
#include "domain/plans/ActionPlan.h"
#include "domain/results/ResultNode.h"

namespace minutier {

using ActivityId = Id<struct PlanActivity>;
using ActivityProgressId = Id<struct ActivityProgress>;

/// What an activity makes or does.
enum class ActivityType { Workshop, TrainingKit, AudiovisualTool, Study, Call, Mandate, Other };
template <>
inline constexpr std::array names<ActivityType>{
    Name{ActivityType::Workshop, QLatin1StringView("workshop")},
    Name{ActivityType::TrainingKit, QLatin1StringView("training_kit")},
    Name{ActivityType::AudiovisualTool, QLatin1StringView("audiovisual_tool")},
    Name{ActivityType::Study, QLatin1StringView("study")},
    Name{ActivityType::Call, QLatin1StringView("call")},
    Name{ActivityType::Mandate, QLatin1StringView("mandate")},
    Name{ActivityType::Other, QLatin1StringView("other")},
};

/// An activity as one version of a plan has it; its code is the same in every version.
struct PlanActivity
{
    ActivityId id;
    ProjectId project;
    PlanVersionId version;
    QString code; ///< `A1`, unique in its version.
    ResultId result;
    ActivityType type = ActivityType::Other;
    QString title;
    QString description;
    OrganisationId partner;
    QString place;
    PartialDate startsOn;
    PartialDate endsOn;
    OrganisationId responsible;
    std::optional<Decimal> budget;
    QString currency;   ///< ISO 4217, with a budget only.
    QString milestones; ///< One per line.
    QString note;
    bool dropped = false; ///< Taken out of this draft; kept, as everything is.
    QString lang;
    int revision = 1;
    friend bool operator==(const PlanActivity &, const PlanActivity &) = default;
};

/// Refuses a code that is no code, an end before the start, a budget without currency or below zero.
Result<> validate(const PlanActivity &activity);

/// Where an activity stands.
enum class ProgressState { NotStarted, InProgress, Done, Delayed, Dropped };
template <>
inline constexpr std::array names<ProgressState>{
    Name{ProgressState::NotStarted, QLatin1StringView("not_started")},
    Name{ProgressState::InProgress, QLatin1StringView("in_progress")},
    Name{ProgressState::Done, QLatin1StringView("done")},
    Name{ProgressState::Delayed, QLatin1StringView("delayed")},
    Name{ProgressState::Dropped, QLatin1StringView("dropped")},
};

/// What was reported of an activity on a day; the plan itself does not change by it.
struct ActivityProgress
{
    ActivityProgressId id;
    ProjectId project;
    ActivityId activity;
    PartialDate reportedOn;
    ProgressState state = ProgressState::InProgress;
    std::optional<int> percent;
    QString text;
    QString variance; ///< Why it is not as planned.
    QString lang;
    int revision = 1;
    friend bool operator==(const ActivityProgress &, const ActivityProgress &) = default;
};

} // namespace minutier
