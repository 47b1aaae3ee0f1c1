// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/ActionItem.h"

namespace minutier {

// The drawn shape that goes with each state's word: ok, warn, condition, late, draft, progress, planned.
QString shapeOf(DecisionState state);
QString shapeOf(RecommendationState state);
QString shapeOf(ConditionState state);
QString shapeOf(ActionState state);

} // namespace minutier
