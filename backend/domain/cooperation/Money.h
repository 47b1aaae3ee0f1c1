// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Decimal.h"

#include <optional>

namespace minutier {

/// Refuses an amount without its currency, or below zero; `prefix` stands before the names of the two fields.
Result<> checkMoney(const std::optional<Decimal> &amount, const QString &currency, const QString &prefix = {});

} // namespace minutier
