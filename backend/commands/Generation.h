// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Register.h"

#include <functional>

namespace minutier {

/// How large a synthetic register is to be. The same sizes and seed make the same texts, dates and numbers.
struct Sizes
{
    int projects = 1;
    int meetings = 10;
    int decisions = 100;
    qint64 entries = 0; ///< The least number of journal entries; notes are taken until there are as many.
    quint64 seed = 1;
};

/// Told how many steps were entered; says whether to go on.
using GenerationProgress = std::function<bool(qint64 done, qint64 total)>;

/// Fills a register with invented projects, sessions and decisions, for measuring. Everything goes through the door
/// and is journalled; a refused size is Invalid.
Result<> generate(Register &target, const Sizes &sizes, const GenerationProgress &progress = {});

} // namespace minutier
