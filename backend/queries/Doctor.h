// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Names.h"
#include "journal/Verification.h"

namespace minutier {

/// How much a finding matters.
enum class Concern { Fine, Warning, Problem };
template <>
inline constexpr std::array names<Concern>{
    Name{Concern::Fine, QLatin1StringView("fine")},
    Name{Concern::Warning, QLatin1StringView("warning")},
    Name{Concern::Problem, QLatin1StringView("problem")},
};

/// One thing examined: how it is, and what to do where it is not fine.
struct Finding
{
    QString name; ///< For scripts: `file`, `rules`.
    Concern concern = Concern::Fine;
    QString sentence;
    QString advice; ///< Empty where nothing is to be done.
};

/// Examines a register: the file, its tables, its journal, the rules that always hold, search, and who can read it.
Result<QList<Finding>> examine(Database &database, const QDateTime &now, const Progress &progress = {});

} // namespace minutier
