// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PageLayout.h"

class QPDF;

namespace minutier {

/// Draws codes on the pages of a PDF as exact squares, each with the words that stand for it.
void drawCodes(QPDF &pdf, const std::vector<LaidCode> &codes, double pageHeight);

} // namespace minutier
