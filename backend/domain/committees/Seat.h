// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Committee.h"
#include "domain/projects/Organisation.h"

namespace minutier {

using SeatId = Id<struct Seat>;

/// The bench a seat belongs to; quorum may ask for several.
enum class SeatSector { Institution, CivilSociety, Cooperation, Academic, Private };
template <>
inline constexpr std::array names<SeatSector>{
    Name{SeatSector::Institution, QLatin1StringView("institution")},
    Name{SeatSector::CivilSociety, QLatin1StringView("civil_society")},
    Name{SeatSector::Cooperation, QLatin1StringView("cooperation")},
    Name{SeatSector::Academic, QLatin1StringView("academic")},
    Name{SeatSector::Private, QLatin1StringView("private")},
};

/// The bench an organisation's seat usually belongs to.
SeatSector benchOf(Sector sector);

/// A place at the committee's table; people come and go, the seat stays.
struct Seat
{
    SeatId id;
    ProjectId project;
    CommitteeId committee;
    int number = 0; ///< 1, 2, 3 … in the order of the terms of reference.
    QString title;  ///< "Judiciary, seat 1".
    OrganisationId organisation;
    SeatSector sector = SeatSector::Institution;
    Face face = Face::FullName; ///< The most that may be shown of whoever holds it outside the office.
    PartialDate validFrom;
    PartialDate validUntil; ///< Last day, once retired.
    QString note;
    int revision = 1;
    friend bool operator==(const Seat &, const Seat &) = default;

    /// Whether the seat exists on a day.
    [[nodiscard]] bool existsOn(const QDate &day) const;
};

} // namespace minutier
