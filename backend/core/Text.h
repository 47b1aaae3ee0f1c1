// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace minutier {

/// How long and of what shape a text may be.
struct TextLimits
{
    qsizetype longest = 300; ///< UTF-16 code units.
    bool lines = false;      ///< May hold line breaks.
};

/// The text as it is kept: composed (NFC), spaces trimmed at the ends, tabs made spaces.
/// Refuses what could deceive a reader or break a document: control characters, direction overrides, lone surrogates.
Result<QString> cleanText(const QString &raw, const TextLimits &limits, const QString &field = {});

/// The form words are compared and sorted by: lower case, no accents.
QString folded(const QString &text);

/// The beginning of a text, cut at a word, for titles made from statements.
QString firstWords(const QString &text, qsizetype longest);

} // namespace minutier
