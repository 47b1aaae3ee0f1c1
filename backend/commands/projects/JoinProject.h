// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Gives an organisation a role in a project.
struct JoinProject
{
    static constexpr QLatin1StringView name{"JoinProject"};
    static const Arguments<JoinProject> &arguments();
    Result<Made> perform(Work &work) const;

    ParticipationId id;
    ProjectId project;
    OrganisationId organisation;
    ProjectRole role = ProjectRole::Partner;
};

} // namespace minutier
