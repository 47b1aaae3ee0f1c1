// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Observation.h"
#include "storage/Database.h"

namespace minutier {

/// How an indicator went: what was aimed at and what was reported, oldest first.
struct IndicatorSeries
{
    QList<Target> targets;           ///< In force and replaced ones, in the order they were set.
    QList<Observation> observations; ///< The newest, at most `seriesUpTo`.
};

constexpr int seriesUpTo = 60;

Result<IndicatorSeries> readSeries(Database &database, const IndicatorId &indicator);

} // namespace minutier
