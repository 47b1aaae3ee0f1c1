// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

class QCommandLineParser;

namespace minutier {

/// Reads a pack that was received and prints how each of its files is, as one JSON document; no register is opened.
Result<> inspectPack(const QCommandLineParser &line);

} // namespace minutier
