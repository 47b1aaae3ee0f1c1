// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Names.h"
#include "domain/projects/Project.h"

namespace minutier {

using PlaceId = Id<struct Place>;

/// What a place is to a project.
enum class PlaceKind { Country, Region, Base };
template <>
inline constexpr std::array names<PlaceKind>{
    Name{PlaceKind::Country, QLatin1StringView("country")},
    Name{PlaceKind::Region, QLatin1StringView("region")},
    Name{PlaceKind::Base, QLatin1StringView("base")},
};

/// Where a project works: a country in its part of the world, a region of it, a base of operations.
struct Place
{
    PlaceId id;
    ProjectId project;
    PlaceKind kind = PlaceKind::Region;
    QString country;   ///< ISO 3166-1 alpha-2.
    QString continent; ///< The part of the world, in the project's words: `sub-saharan-africa`.
    QString name;      ///< Of a region or a base.
    QString note;
    int revision = 1;
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace minutier
