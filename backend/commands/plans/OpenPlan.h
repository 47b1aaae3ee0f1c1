// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/ActionPlan.h"

namespace minutier {

/// Opens the action plan of a year of a project, with its first version as a draft.
struct OpenPlan
{
    static constexpr QLatin1StringView name{"OpenPlan"};
    static const Arguments<OpenPlan> &arguments();
    Result<Made> perform(Work &work) const;

    PlanId id;
    PlanVersionId version; ///< Id of the first version; made up where empty.
    ProjectId project;
    int year = 1; ///< Of the project: 1, 2, …
    QString title;
    PartialDate startsOn;
    PartialDate endsOn;
    OrganisationId author; ///< Who writes it.
    QString note;
};

} // namespace minutier
