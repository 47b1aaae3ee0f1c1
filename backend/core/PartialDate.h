// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDate>

namespace minutier {

/// A date known to the day, the month or the year only: `2020-09-03`, `2020-09` or `2020`.
class PartialDate
{
public:
    enum class Precision { None, Year, Month, Day };

    PartialDate() = default;
    explicit PartialDate(const QDate &day);

    /// Reads one of the three forms between 1900 and 2200; anything else is refused with a sentence.
    static Result<PartialDate> parse(const QString &text, const QString &field = {});
    /// The date a column holds; empty when the column is.
    static PartialDate fromStored(const QString &text);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    [[nodiscard]] Precision precision() const;
    [[nodiscard]] QString toString() const { return m_text; }
    /// First and last day it may mean; invalid when empty.
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    QString m_text;
};

/// Whether a year is one the register accepts; guards against 0001, 9999 and slips of the keyboard.
bool isPlausibleYear(int year);

} // namespace minutier
