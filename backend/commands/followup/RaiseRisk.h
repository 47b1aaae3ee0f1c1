// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/followup/Risk.h"

namespace minutier {

/// Enters what may keep a project from its results.
struct RaiseRisk
{
    static constexpr QLatin1StringView name{"RaiseRisk"};
    static const Arguments<RaiseRisk> &arguments();
    Result<Made> perform(Work &work) const;

    RiskId id;
    ProjectId project;
    std::optional<int> year; ///< Of its reference; the present one where it is left out.
    QString title;
    QString description;
    ResultId result; ///< The one it threatens; empty for the whole project.
    OrganisationId owner;
};

} // namespace minutier
