// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Decimal.h"

#include <optional>

namespace minutier {

/// The number somebody typed in the way of their language, "24 906" or "12,5"; nothing where they typed nothing.
Result<std::optional<Decimal>> typedNumber(const QString &text, const QString &language, const QString &field);

/// The date somebody typed, nothing where they typed nothing.
class PartialDate;
Result<PartialDate> typedDate(const QString &text, const QString &field);

} // namespace minutier
