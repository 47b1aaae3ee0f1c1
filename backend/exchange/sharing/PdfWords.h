// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayList>
#include <QStringList>

namespace minutier {

/// What a PDF says, taken from the file itself.
struct PdfWords
{
    QStringList pages;      ///< The text drawn on each page, in the order it was drawn.
    QStringList strings;    ///< Every string of the file: title, outline, whatever is said about it.
    QByteArrayList streams; ///< Every stream, decompressed.
};

/// Reads a PDF; refuses one that cannot be read.
Result<PdfWords> wordsOfPdf(const QByteArray &pdf);

} // namespace minutier
