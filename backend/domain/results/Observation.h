// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Indicator.h"
#include "domain/results/Quantity.h"

namespace minutier {

using TargetId = Id<struct Target>;
using ObservationId = Id<struct Observation>;
using PartId = Id<struct Part>;
using AssessmentId = Id<struct ProgressAssessment>;

/// Where an indicator starts from, and where it should arrive.
enum class TargetKind { Baseline, Target };
template <>
inline constexpr std::array names<TargetKind>{
    Name{TargetKind::Baseline, QLatin1StringView("baseline")},
    Name{TargetKind::Target, QLatin1StringView("target")},
};

/// A baseline or a target as it was set once; a revision is another one that replaces it, with its reason.
struct Target
{
    TargetId id;
    ProjectId project;
    IndicatorId indicator;
    TargetKind kind = TargetKind::Target;
    PartialDate startsOn; ///< Of the period it is for.
    PartialDate endsOn;
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Decimal> numerator; ///< Of a percentage.
    std::optional<Decimal> denominator;
    QString narrative; ///< Where the indicator is qualitative.
    PartialDate setOn;
    TargetId replaces;
    QString reason; ///< Why it replaces the one before.
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const Target &, const Target &) = default;
};

/// Draft → submitted → verified; a submitted one may be returned, and is then a draft again.
enum class ObservationState { Draft, Submitted, Verified, Returned };
template <>
inline constexpr std::array names<ObservationState>{
    Name{ObservationState::Draft, QLatin1StringView("draft")},
    Name{ObservationState::Submitted, QLatin1StringView("submitted")},
    Name{ObservationState::Verified, QLatin1StringView("verified")},
    Name{ObservationState::Returned, QLatin1StringView("returned")},
};

/// Actual data of an indicator over a period; the result it speaks for is assessed apart.
struct Observation
{
    ObservationId id;
    ProjectId project;
    IndicatorId indicator;
    PartialDate startsOn;
    PartialDate endsOn;
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Decimal> numerator; ///< Of a percentage.
    std::optional<Decimal> denominator;
    QString narrative; ///< Where the indicator is qualitative.
    ObservationState state = ObservationState::Draft;
    QString source;
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const Observation &, const Observation &) = default;
};

/// Whether the parts of a dimension add up to the whole, or may overlap.
enum class PartKind { Partition, OfWhich };
template <>
inline constexpr std::array names<PartKind>{
    Name{PartKind::Partition, QLatin1StringView("partition")},
    Name{PartKind::OfWhich, QLatin1StringView("of_which")},
};

/// A part of an observation or of a target along a dimension: women, children, a place.
struct Part
{
    PartId id;
    ProjectId project;
    ObservationId observation; ///< Of this, or
    TargetId target;           ///< of that.
    QString dimension;         ///< `sex`, `age_group`, `place`, `status` or any other word.
    PartKind kind = PartKind::Partition;
    QString name; ///< `women`.
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Decimal> share; ///< In hundredths of the whole, where the source gives that and no number.
    int position = 0;
    int revision = 1;
    friend bool operator==(const Part &, const Part &) = default;
};

/// What the data says of a result, as somebody judged it.
enum class Rating { OnTrack, OffTrack, Achieved, NotAchieved };
template <>
inline constexpr std::array names<Rating>{
    Name{Rating::OnTrack, QLatin1StringView("on_track")},
    Name{Rating::OffTrack, QLatin1StringView("off_track")},
    Name{Rating::Achieved, QLatin1StringView("achieved")},
    Name{Rating::NotAchieved, QLatin1StringView("not_achieved")},
};

/// A judgement of progress towards a result, resting on data and kept apart from it.
struct ProgressAssessment
{
    AssessmentId id;
    ProjectId project;
    ResultId result;
    Rating rating = Rating::OnTrack;
    QString narrative;
    PartialDate assessedOn;
    QString lang;
    int revision = 1;
    friend bool operator==(const ProgressAssessment &, const ProgressAssessment &) = default;
};

/// Refuses a value that its indicator's measure does not take: a percentage without its base, a number where words are
/// expected, a count below zero, a base alone, a period that ends before it starts.
Result<> validate(const Indicator &indicator, const Target &target);
Result<> validate(const Indicator &indicator, const Observation &observation);

/// What the parts of a figure are parts of: its value, or the people behind a percentage.
template <typename Measured>
std::optional<Decimal> wholeOf(const Measured &measured)
{
    if (!measured.denominator)
        return measured.value;
    return measured.numerator ? measured.numerator : measured.denominator;
}

/// Refuses a revision that is dated before what it replaces.
Result<> canReplace(const Target &target, const Target &before);

/// Whether two targets are for the same days, however their dates are written.
bool isSamePeriod(const Target &target, const Target &other);

/// Refuses parts larger than the whole, partitions that add up to more than it, a share without a whole, two parts of
/// one name, a dimension that is both.
Result<> validate(const QList<Part> &parts, const std::optional<Decimal> &whole);

/// What the parts of a partition leave over: "not specified"; missing where the whole or a part is.
Quantity notSpecified(const QList<Part> &partition, const Quantity &whole);

/// Whether an observation may pass from one state to another.
Result<> canBecome(const Observation &observation, ObservationState next);

} // namespace minutier
