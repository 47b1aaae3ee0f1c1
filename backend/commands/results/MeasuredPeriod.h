// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/Observation.h"

namespace minutier {

/// Refuses data of days to come, or of a time that is none of its project's.
Result<> checkPeriodOf(Work &work, const Observation &observation);

/// Refuses a target set on a day to come, or for a time that is none of its project's.
Result<> checkPeriodOf(Work &work, const Target &target);

} // namespace minutier
