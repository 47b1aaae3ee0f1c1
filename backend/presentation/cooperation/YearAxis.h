// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVariantList>

namespace minutier {

/// The years a time line shows, and where a day falls between their two ends.
class YearAxis
{
public:
    YearAxis() = default;
    /// An axis of whole years around two days.
    YearAxis(const QDate &from, const QDate &until);

    /// {label, from, until, now}, `from` and `until` as parts of the whole, 0 to 1; every second year where they are
    /// many.
    [[nodiscard]] QVariantList years(const QDate &today) const;
    /// Where a day falls, 0 to 1; kept within both ends.
    [[nodiscard]] double at(const QDate &day) const;
    [[nodiscard]] bool holds(const QDate &day) const { return m_from.isValid() && day >= m_from && day < m_until; }

private:
    QDate m_from;
    QDate m_until;
};

} // namespace minutier
