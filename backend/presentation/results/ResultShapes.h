// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Observation.h"
#include "queries/results/ResultTrace.h"

namespace minutier {

// The drawn shape that goes with each word: ok, warn, late, draft, progress, planned, off.
QString shapeOf(Rating rating);
QString shapeOf(ObservationState state);
/// What an event of a trace is drawn as; data and judgements that are off track stand out.
QString shapeOf(const TraceEvent &event);

/// "sept. 2020": a partial date as short as a chart needs it.
QString shortDate(const PartialDate &date);
/// "women": the word of a part or of a dimension; what nobody translated is said as it was typed.
QString partWord(const QString &name);

} // namespace minutier
