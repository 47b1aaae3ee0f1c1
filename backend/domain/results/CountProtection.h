// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/CountTable.h"

namespace minutier {

/// Hides more counts of a table, until nobody who also holds the earlier copies can work out a hidden count, or a few
/// people who came or went between two copies. Counts are withheld, never changed: totals stay true.
void protect(CountTable &table, const QList<CountTable> &earlier);

} // namespace minutier
