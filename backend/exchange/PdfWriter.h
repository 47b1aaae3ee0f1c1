// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "exchange/Manuscript.h"

namespace minutier {

/// The document as PDF/A-1b: fonts embedded, title, language, outline, "3 / 7" at each page's foot.
/// Needs a QGuiApplication. The same manuscript gives the same bytes.
Result<QByteArray> writePdf(const Manuscript &manuscript);

} // namespace minutier
