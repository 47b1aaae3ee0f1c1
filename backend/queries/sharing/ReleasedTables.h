// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/CountTable.h"
#include "storage/Database.h"

namespace minutier {

/// The counts of every release of a project, oldest first.
Result<QList<CountTable>> readReleasedTables(Database &database, const ProjectId &project);

/// Verified data of an indicator with its parts.
struct VerifiedData
{
    Indicator indicator;
    Observation observation;
    QList<Part> parts;
};

/// The verified data of a project, by indicator and period.
struct VerifiedSheet
{
    QList<VerifiedData> data;
    int unverified = 0; ///< Reports of data that nobody verified yet.
};
Result<VerifiedSheet> readVerifiedData(Database &database, const ProjectId &project);

/// What of the data an audience may read, beside everything that was released before.
Result<CountTables>
tablesFor(Database &database, const ProjectId &project, const QList<VerifiedData> &data, Audience audience);

} // namespace minutier
