// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"

#include <QVariantList>

namespace minutier {

/// The quarters that a time line shows, and where a day falls between their two ends.
class PlanAxis
{
public:
    PlanAxis() = default;
    /// An axis of whole quarters around two days, and at least four; `open` adds room for an extension without length.
    PlanAxis(const QDate &from, const QDate &until, bool open);

    /// {label, from, until, open}, `from` and `until` as parts of the whole, 0 to 1.
    [[nodiscard]] QVariantList quarters(const QDate &today) const;
    /// Where a day falls, 0 to 1; kept within both ends.
    [[nodiscard]] double at(const QDate &day) const;
    /// How many months a part of the whole stands for, rounded.
    [[nodiscard]] int monthsIn(double part) const;

private:
    [[nodiscard]] double length() const;

    QDate m_from;
    QDate m_until;
    bool m_open = false;
};

/// A date some months later or earlier, known as exactly as before.
PartialDate shifted(const PartialDate &date, int months);

} // namespace minutier
