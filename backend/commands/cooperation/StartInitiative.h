// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Initiative.h"

namespace minutier {

/// Enters an innovation that partners of the social lab try out and share.
struct StartInitiative
{
    static constexpr QLatin1StringView name{"StartInitiative"};
    static const Arguments<StartInitiative> &arguments();
    Result<Made> perform(Work &work) const;

    InitiativeId id;
    ProjectId project;
    QString title;
    QString objective;
    OrganisationId partner;
    QString country;   ///< ISO 3166-1 alpha-2; empty for the whole project.
    QString resources; ///< What it shares, one per line.
    InitiativeState state = InitiativeState::Idea;
    PartialDate startsOn;
    QString note;
};

} // namespace minutier
