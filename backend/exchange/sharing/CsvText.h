// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace minutier {

/// A table as CSV (RFC 4180): UTF-8 without a mark, lines that end in CR LF, and a `'` before whatever a spreadsheet
/// would calculate.
QByteArray csvText(const QList<QStringList> &rows);

/// Whether a spreadsheet would take a cell for a formula, whatever blanks hide its first letter.
bool isFormula(const QString &cell);

} // namespace minutier
