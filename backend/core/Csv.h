// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QStringList>

namespace minutier {

/// A table as spreadsheets save it: its rows of cells, the heading row first.
struct CsvTable
{
    QStringList header;
    QList<QStringList> rows; ///< Each as long as the header.
    QList<int> lineOfRow;    ///< The line of the file each row begins on, from 1.
};

/// Reads RFC 4180 text in UTF-8, with commas, semicolons or tabs; refuses an open quotation mark, text that is not
/// UTF-8 or holds a zero byte, and rows with more or fewer cells than the header.
Result<CsvTable> readCsv(const QByteArray &bytes);

} // namespace minutier
