// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "queries/results/IndicatorSeries.h"

#include <QVariantMap>

namespace minutier {

/// What a sparkline draws, in shares of its breadth and height: targets as bands over their period, a baseline, and the
/// points that were reported. Empty of points and bands where nothing can be drawn.
///
/// {points: [{x, y, qualifier, solid, text, day}], bands: [{x0, x1, y, text}], base: {x, y}, from, until}
QVariantMap chartOf(const Indicator &indicator, const IndicatorSeries &series, const Phrasebook &phrases);

} // namespace minutier
