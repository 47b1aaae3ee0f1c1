// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/results/ResultTrace.h"

namespace minutier {

/// Decisions and recommendations that are linked to a result, to its indicators, their targets, the activities that
/// serve it, the plan versions that hold these, or its risks: one event each, with what they did to what.
Result<QList<TraceEvent>> readOrigins(Database &database, const ResultId &result);

/// Amendments that the same decisions and recommendations touch, and coming sessions that take them up again.
Result<QList<TraceEvent>> readCompanions(Database &database, const QList<TraceEvent> &origins);

} // namespace minutier
