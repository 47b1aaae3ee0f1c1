// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/Observation.h"

namespace minutier {

/// Refuses to set what is set already without saying which it replaces and why; what was set is never overwritten.
Result<> checkSuccession(Work &work, const Target &target);

} // namespace minutier
