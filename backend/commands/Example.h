// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Register.h"

namespace minutier {

/// Makes the example register in an empty folder: the published facts of four projects, told command by command at
/// the dates they happened. Its ids are the same everywhere, and its today is 21 June 2021.
Result<std::unique_ptr<Register>> makeExample(const QString &folder);

} // namespace minutier
