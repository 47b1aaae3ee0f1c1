// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/Organisation.h"
#include "domain/results/ResultNode.h"

namespace minutier {

using IndicatorId = Id<struct Indicator>;

/// Which way the data should move.
enum class Direction { Increase, Decrease, Maintain };
template <>
inline constexpr std::array names<Direction>{
    Name{Direction::Increase, QLatin1StringView("increase")},
    Name{Direction::Decrease, QLatin1StringView("decrease")},
    Name{Direction::Maintain, QLatin1StringView("maintain")},
};

/// What its data is made of.
enum class Measure { Number, Percentage, Narrative };
template <>
inline constexpr std::array names<Measure>{
    Name{Measure::Number, QLatin1StringView("number")},
    Name{Measure::Percentage, QLatin1StringView("percentage")},
    Name{Measure::Narrative, QLatin1StringView("narrative")},
};

/// How often its data is gathered.
enum class Frequency { Once, Monthly, Quarterly, TwiceAYear, Yearly, AtTheEnd };
template <>
inline constexpr std::array names<Frequency>{
    Name{Frequency::Once, QLatin1StringView("once")},
    Name{Frequency::Monthly, QLatin1StringView("monthly")},
    Name{Frequency::Quarterly, QLatin1StringView("quarterly")},
    Name{Frequency::TwiceAYear, QLatin1StringView("twice_a_year")},
    Name{Frequency::Yearly, QLatin1StringView("yearly")},
    Name{Frequency::AtTheEnd, QLatin1StringView("at_the_end")},
};

/// What is measured to see whether a result comes about: neutral, without direction or target in its words.
struct Indicator
{
    IndicatorId id;
    ProjectId project;
    ResultId result; ///< Empty for a means of the project: volunteers deployed, mandates carried out.
    QString code;    ///< Stable in its project, `1110.1`.
    QString title;
    Measure measure = Measure::Number; ///< Quantitative, or qualitative where it is a narrative.
    QString unit;                      ///< Unit of measure: `person`, `percent`.
    QString unitOfAnalysis;            ///< Of whom or what: `women trained`.
    Direction direction = Direction::Increase;
    QString source;
    QString method;
    Frequency frequency = Frequency::Yearly;
    OrganisationId responsible;
    QString note;
    bool retired = false;
    QString lang;
    int revision = 1;
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// Refuses a code that is no code.
Result<> validate(const Indicator &indicator);

} // namespace minutier
