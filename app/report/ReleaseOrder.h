// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Register.h"

#include <QCommandLineParser>

namespace minutier {

/// Makes a pack, inspects it, enters it in the register and puts it in its place; `--dry-run` only says what it would
/// be. Answers on standard output.
Result<> releasePack(const QCommandLineParser &line);

} // namespace minutier
