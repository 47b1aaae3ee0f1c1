// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Decimal.h"
#include "core/Names.h"
#include "core/Phrasebook.h"

#include <QList>
#include <optional>

namespace minutier {

/// How a source states a number.
enum class Qualifier { Exact, Over, About };
template <>
inline constexpr std::array names<Qualifier>{
    Name{Qualifier::Exact, QLatin1StringView("exact")},
    Name{Qualifier::Over, QLatin1StringView("over")},
    Name{Qualifier::About, QLatin1StringView("about")},
};

/// A number as its source states it; without a value it is missing, which is not zero.
struct Quantity
{
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// What several quantities come to: missing when all are missing, "over" when some are, and never more exact than the
/// least exact of them.
Quantity sumOf(const QList<Quantity> &quantities);

/// "24,906", "more than 70", "about 1,808" in the language of the phrases; empty for a missing value.
QString toText(const Quantity &quantity, const Phrasebook &phrases);

/// "24,906" in the language of the phrases.
QString toText(Decimal value, const Phrasebook &phrases);

} // namespace minutier
