// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <compare>

namespace minutier {

/// An exact number of at most six decimals, positive or negative, below nine million million.
class Decimal
{
public:
    Decimal() = default;
    Decimal(int whole) // NOLINT(google-explicit-constructor): a whole number is one
        : m_millionths(qint64(whole) * millionth)
    {}

    /// Reads `24906`, `-3` or `12.5`, with a point and nothing else; refuses any other form with a sentence.
    static Result<Decimal> parse(const QString &text, const QString &field = {});
    /// The number a column holds; zero never stands for an empty one, which the column keeps as NULL.
    static Decimal fromStored(const QString &text);

    /// The one text that stands for it: no leading zero, no zero after the last decimal.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] double toDouble() const { return double(m_millionths) / double(millionth); }
    [[nodiscard]] bool isNegative() const { return m_millionths < 0; }

    friend Decimal operator+(Decimal a, Decimal b) { return ofMillionths(a.m_millionths + b.m_millionths); }
    friend Decimal operator-(Decimal a, Decimal b) { return ofMillionths(a.m_millionths - b.m_millionths); }
    friend std::strong_ordering operator<=>(const Decimal &, const Decimal &) = default;
    friend bool operator==(const Decimal &, const Decimal &) = default;

    /// `part` in hundredths of `whole`, rounded to one decimal; `whole` is not zero.
    static Decimal percentage(Decimal part, Decimal whole);

private:
    static constexpr qint64 millionth = 1'000'000;
    static Decimal ofMillionths(qint64 value)
    {
        Decimal decimal;
        decimal.m_millionths = value;
        return decimal;
    }

    qint64 m_millionths = 0;
};

} // namespace minutier
