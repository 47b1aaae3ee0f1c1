// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Names.h"
#include "domain/projects/Organisation.h"
#include "domain/projects/Project.h"

namespace minutier {

using ParticipationId = Id<struct Participation>;

/// What an organisation is to a project.
enum class ProjectRole { Donor, Implementer, Partner, Collaborator };
template <>
inline constexpr std::array names<ProjectRole>{
    Name{ProjectRole::Donor, QLatin1StringView("donor")},
    Name{ProjectRole::Implementer, QLatin1StringView("implementer")},
    Name{ProjectRole::Partner, QLatin1StringView("partner")},
    Name{ProjectRole::Collaborator, QLatin1StringView("collaborator")},
};

/// An organisation's role in a project.
struct Participation
{
    ParticipationId id;
    ProjectId project;
    OrganisationId organisation;
    ProjectRole role = ProjectRole::Partner;
    int revision = 1;
    friend bool operator==(const Participation &, const Participation &) = default;
};

} // namespace minutier
