// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace minutier {

/// Refuses a path that lies beside a register, or leads there: nothing else is written in its folder.
Result<> checkElsewhere(const QString &path);

/// Writes a file whole or not at all, elsewhere than beside a register; makes its folder. What was there stays until
/// the new one is complete.
Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace minutier
