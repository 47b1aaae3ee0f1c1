// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/Organisation.h"
#include "domain/projects/Project.h"

namespace minutier {

using InitiativeId = Id<struct Initiative>;

/// Where an initiative of the social lab stands.
enum class InitiativeState { Idea, Testing, Adopted, Ended };
template <>
inline constexpr std::array names<InitiativeState>{
    Name{InitiativeState::Idea, QLatin1StringView("idea")},
    Name{InitiativeState::Testing, QLatin1StringView("testing")},
    Name{InitiativeState::Adopted, QLatin1StringView("adopted")},
    Name{InitiativeState::Ended, QLatin1StringView("ended")},
};

/// An innovation that partners of the social lab try out and share.
struct Initiative
{
    InitiativeId id;
    ProjectId project;
    int year = 0;
    int number = 0;
    QString reference; ///< `I-2021-001`.
    QString title;
    QString objective;
    OrganisationId partner;
    QString country;   ///< ISO 3166-1 alpha-2; empty for the whole project.
    QString resources; ///< What it shares, one per line.
    InitiativeState state = InitiativeState::Idea;
    PartialDate startsOn;
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const Initiative &, const Initiative &) = default;
};

} // namespace minutier
