// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Person.h"
#include "domain/projects/Project.h"

namespace minutier {

using MandateId = Id<struct Mandate>;

/// Planned → under way → completed or interrupted; a planned one may be cancelled.
enum class MandateState { Planned, UnderWay, Completed, Interrupted, Cancelled };
template <>
inline constexpr std::array names<MandateState>{
    Name{MandateState::Planned, QLatin1StringView("planned")},
    Name{MandateState::UnderWay, QLatin1StringView("under_way")},
    Name{MandateState::Completed, QLatin1StringView("completed")},
    Name{MandateState::Interrupted, QLatin1StringView("interrupted")},
    Name{MandateState::Cancelled, QLatin1StringView("cancelled")},
};

/// A volunteer's cooperation mandate with a partner; one volunteer may have several.
struct Mandate
{
    MandateId id;
    ProjectId project;
    int year = 0;
    int number = 0;
    QString reference;  ///< `V-2018-003`.
    PersonId volunteer; ///< Empty while nobody is found.
    OrganisationId partner;
    QString country; ///< ISO 3166-1 alpha-2.
    QString objective;
    QString expertise;
    PartialDate startsOn;
    PartialDate endsOn;
    MandateState state = MandateState::Planned;
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const Mandate &, const Mandate &) = default;
};

/// Refuses a country that is none, and an end before the start.
Result<> validate(const Mandate &mandate);

/// Refuses a mandate that is completed before its end.
Result<> checkCompleted(const Mandate &mandate, const QDate &today);

/// Whether a mandate may pass from one state to another.
Result<> canBecome(const Mandate &mandate, MandateState next);

} // namespace minutier
