// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "exchange/Manuscript.h"

namespace minutier {

/// The document as OpenDocument text: real headings, styles, tables with a repeated header, title and language.
/// The same manuscript gives the same bytes.
Result<QByteArray> writeOdt(const Manuscript &manuscript);

} // namespace minutier
