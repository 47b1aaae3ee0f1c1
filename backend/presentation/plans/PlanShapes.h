// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanDifference.h"

namespace minutier {

// The drawn shape that goes with each state's word: ok, warn, condition, late, draft, progress, planned.
QString shapeOf(PlanState state);
QString shapeOf(ProgressState state);
/// The ink of a change: ok, late, progress, warn or draft.
QString shapeOf(ChangeKind kind);

} // namespace minutier
