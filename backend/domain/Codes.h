// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace minutier {

/// Whether a text may serve as a code: letters, digits, points and dashes, 24 at most.
bool isCode(const QString &text);

/// What to say of a text that is no code; `example` shows one.
Error badCode(const QString &example);

/// Whether a text has the form of a currency code, `CAD`.
bool isCurrencyCode(const QString &text);

/// Whether a text is the code of a country, `HN`.
bool isCountryCode(const QString &text);

/// Refuses what is no code of a country; an empty one is none.
Result<> checkCountry(const QString &country);

} // namespace minutier
