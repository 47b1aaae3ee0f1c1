// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/ResultNode.h"

namespace minutier {

/// Refuses a statement that has no place in its project's model: no parent of a level above, a second ultimate outcome,
/// a circle.
Result<> checkPlaceInModel(Work &work, const ResultNode &node);

/// The project of a result, or the one named where there is no result; refuses two that differ.
Result<Project> projectOf(Work &work, const ResultId &result, const ProjectId &named);

} // namespace minutier
