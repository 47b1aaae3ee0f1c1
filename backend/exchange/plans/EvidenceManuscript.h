// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "domain/projects/Project.h"
#include "domain/results/CountTable.h"
#include "exchange/Manuscript.h"
#include "storage/Database.h"

namespace minutier {

/// What a donor asks before funds are released, for a whole project: plans and their seals, what changed and who
/// decided it, amendments, results off track, indicators with verified data, and the state of the register.
Result<Manuscript>
evidenceOf(Database &database, const ProjectId &project, const QDate &today, const QString &lang, Audience audience);

/// The same in a copy that stands beside others, with what it may say of the data.
Result<Manuscript> evidenceOf(
    Database &database,
    const ProjectId &project,
    const QDate &today,
    const QString &lang,
    Audience audience,
    const CountTables &counts
);

} // namespace minutier
