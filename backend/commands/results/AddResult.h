// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/ResultNode.h"

namespace minutier {

/// Adds an outcome or an output to the logic model of a project.
struct AddResult
{
    static constexpr QLatin1StringView name{"AddResult"};
    static const Arguments<AddResult> &arguments();
    Result<Made> perform(Work &work) const;

    ResultId id;
    ProjectId project;
    ResultId parent; ///< The result it leads to.
    ResultLevel level = ResultLevel::Output;
    QString code;
    QString title;
    QString note;
};

} // namespace minutier
