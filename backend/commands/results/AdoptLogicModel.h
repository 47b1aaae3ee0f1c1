// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/ResultNode.h"

namespace minutier {

/// Freezes the logic model as it stands into a version.
struct AdoptLogicModel
{
    static constexpr QLatin1StringView name{"AdoptLogicModel"};
    static const Arguments<AdoptLogicModel> &arguments();
    Result<Made> perform(Work &work) const;

    LogicModelId id;
    ProjectId project;
    PartialDate adoptedOn;
    QString reason; ///< Why it replaces the version before.
};

} // namespace minutier
