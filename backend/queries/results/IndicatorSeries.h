// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/results/ReadableCounts.h"

namespace minutier {

/// How an indicator went: what was aimed at and what was reported, oldest first.
struct IndicatorSeries
{
    QList<Target> targets;           ///< In force and replaced ones, in the order they were set.
    QList<Observation> observations; ///< The newest, at most `seriesUpTo`.
};

constexpr int seriesUpTo = 60;

/// Whether a reader means one target rather than another today: of its period, else the next, else the last.
bool isNearer(const Target &target, const Target &other, const QDate &today);

/// Of baselines, or of targets, that nothing replaces, the one a reader means today.
std::optional<Target> inForce(const QList<Target> &targets, TargetKind kind, const QDate &today);

Result<IndicatorSeries> readSeries(Database &database, const IndicatorId &indicator, const ReadableCounts &disclosed);

} // namespace minutier
