// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Mandate.h"

namespace minutier {

/// Enters a volunteer's cooperation mandate: planned, or as it went where it is entered after the fact.
struct PlanMandate
{
    static constexpr QLatin1StringView name{"PlanMandate"};
    static const Arguments<PlanMandate> &arguments();
    Result<Made> perform(Work &work) const;

    MandateId id;
    ProjectId project;
    std::optional<int> year; ///< Of its reference; that of its first day where it is left out.
    PersonId volunteer;      ///< Empty while nobody is found.
    OrganisationId partner;
    QString country; ///< ISO 3166-1 alpha-2.
    QString objective;
    QString expertise;
    PartialDate startsOn;
    PartialDate endsOn;
    MandateState state = MandateState::Planned;
    QString note;
};

} // namespace minutier
