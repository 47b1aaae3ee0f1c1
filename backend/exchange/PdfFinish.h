// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "exchange/PageLayout.h"

namespace minutier {

/// The XMP packet of a document: title, language and dates, as PDF/A-1b wants them.
QByteArray xmpOf(const Manuscript &manuscript);

/// Adds what QPdfWriter leaves out: language, outline, codes, matching dates, and an id that depends on the content
/// alone.
Result<QByteArray> finishPdf(const QByteArray &pdf, const Manuscript &manuscript, const PageLayout &layout);

} // namespace minutier
