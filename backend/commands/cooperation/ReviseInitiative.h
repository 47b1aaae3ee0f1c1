// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Initiative.h"

namespace minutier {

/// Changes what is known of an initiative, what it shares and where it stands.
struct ReviseInitiative
{
    static constexpr QLatin1StringView name{"ReviseInitiative"};
    static const Arguments<ReviseInitiative> &arguments();
    Result<Made> perform(Work &work) const;

    InitiativeId initiative;
    Change<int> revision;
    Change<QString> title;
    Change<QString> objective;
    Change<OrganisationId> partner;
    Change<QString> country;
    Change<QString> resources;
    Change<InitiativeState> state;
    Change<PartialDate> startsOn;
    Change<QString> note;
};

} // namespace minutier
