// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Place.h"

namespace minutier {

/// Says where a project works: in a country, in a region of it, at a base.
struct AddPlace
{
    static constexpr QLatin1StringView name{"AddPlace"};
    static const Arguments<AddPlace> &arguments();
    Result<Made> perform(Work &work) const;

    PlaceId id;
    ProjectId project;
    PlaceKind kind = PlaceKind::Region;
    QString country;   ///< ISO 3166-1 alpha-2.
    QString continent; ///< The part of the world, in the project's words.
    QString placeName; ///< Of a region or a base.
    QString note;
};

} // namespace minutier
