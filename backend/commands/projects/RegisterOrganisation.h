// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Adds an organisation that projects and committees may refer to.
struct RegisterOrganisation
{
    static constexpr QLatin1StringView name{"RegisterOrganisation"};
    static const Arguments<RegisterOrganisation> &arguments();
    Result<Made> perform(Work &work) const;

    OrganisationId id;
    QString organisationName;
    QString acronym;
    QString country; ///< ISO 3166-1 alpha-2.
    Sector sector = Sector::Institution;
    Face face = Face::FullName; ///< The most that may be shown of it outside the office.
    QString note;
};

} // namespace minutier
