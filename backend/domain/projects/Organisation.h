// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Names.h"
#include "domain/Face.h"

namespace minutier {

using OrganisationId = Id<struct Organisation>;

/// The kind of organisation.
enum class Sector { Institution, CivilSociety, Donor, Implementer, Multilateral, Academic, Private };
template <>
inline constexpr std::array names<Sector>{
    Name{Sector::Institution, QLatin1StringView("institution")},
    Name{Sector::CivilSociety, QLatin1StringView("civil_society")},
    Name{Sector::Donor, QLatin1StringView("donor")},
    Name{Sector::Implementer, QLatin1StringView("implementer")},
    Name{Sector::Multilateral, QLatin1StringView("multilateral")},
    Name{Sector::Academic, QLatin1StringView("academic")},
    Name{Sector::Private, QLatin1StringView("private")},
};

/// A state institution, a civil-society organisation, a donor, an implementer: whoever takes part.
struct Organisation
{
    OrganisationId id;
    QString name;
    QString acronym;
    QString country; ///< ISO 3166-1 alpha-2, upper case.
    Sector sector = Sector::Institution;
    Face face = Face::FullName; ///< The most that may be shown of it outside the office.
    QString note;
    int revision = 1;
    QString formerNames; ///< Names and acronyms that stood here before, one on each line.
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace minutier
