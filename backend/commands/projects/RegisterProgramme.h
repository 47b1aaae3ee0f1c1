// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Adds a programme that several projects belong to.
struct RegisterProgramme
{
    static constexpr QLatin1StringView name{"RegisterProgramme"};
    static const Arguments<RegisterProgramme> &arguments();
    Result<Made> perform(Work &work) const;

    ProgrammeId id;
    QString code;
    QString title;
    QString lang = QStringLiteral("en");
};

} // namespace minutier
