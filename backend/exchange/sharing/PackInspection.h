// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sharing/PackFile.h"
#include "queries/sharing/ProtectedWords.h"

namespace minutier {

/// Looks for protected words in files as they were made: their names, their bytes, the text and the hidden parts of
/// PDFs. Refuses with the name of the file, and never with the word. `mark` stands in every PDF: one whose text cannot
/// be read is refused as well.
Result<> inspect(const QList<PackFile> &files, const ProtectedWords &words, const QString &mark);

} // namespace minutier
