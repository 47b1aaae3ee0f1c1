// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Corrects what is known of an organisation, or how much of it may be shown.
struct ReviseOrganisation
{
    static constexpr QLatin1StringView name{"ReviseOrganisation"};
    static const Arguments<ReviseOrganisation> &arguments();
    Result<Made> perform(Work &work) const;

    OrganisationId organisation;
    Change<int> revision;
    Change<QString> organisationName;
    Change<QString> acronym;
    Change<QString> country;
    Change<Sector> sector;
    Change<Face> face;
    Change<QString> note;
    Change<QString> formerNames; ///< A name or acronym that is replaced joins them by itself.
};

} // namespace minutier
