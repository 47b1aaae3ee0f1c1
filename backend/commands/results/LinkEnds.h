// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/DecisionLink.h"

namespace minutier {

/// The project of the decision or the recommendation that a link comes from.
Result<Project> originOf(Work &work, const DecisionId &decision, const RecommendationId &recommendation);

/// Refuses a link to what is not there, or is of another project and another programme.
Result<> checkTarget(Work &work, const DecisionLink &link);

} // namespace minutier
