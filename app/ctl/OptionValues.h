// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

namespace minutier {

/// Refuses, before anything is opened, the first option whose value cannot be read.
Result<> checkValues(const CommandLine &line);

} // namespace minutier
