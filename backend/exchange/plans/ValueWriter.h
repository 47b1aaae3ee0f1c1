// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Breakdown.h"
#include "exchange/plans/Closing.h"

namespace minutier {

/// Puts the numbers of an indicator into words: qualifiers kept, percentages with their base, and whatever is too small
/// for the audience hidden and counted.
class ValueWriter
{
public:
    ValueWriter(const Indicator &indicator, const Wording &wording, Omissions &omissions);

    /// A target is aimed at, not counted: nothing of it is hidden.
    [[nodiscard]] QString target(const Target &target) const;
    [[nodiscard]] QString baseline(const Target &baseline) const;
    [[nodiscard]] QString data(const Observation &observation) const;
    /// "Of which women: 4,128" for parts that may overlap, "Sex: women 22, men 14, not specified 2" for a partition.
    [[nodiscard]] QString breakdown(const QList<Part> &parts, const Observation &whole) const;

private:
    template <typename Measured>
    [[nodiscard]] QString value(const Measured &measured, int least) const;
    template <typename Measured>
    [[nodiscard]] QString percentage(const Measured &measured, int least) const;
    [[nodiscard]] QString shown(const QString &words, Disclosure disclosure) const;
    [[nodiscard]] QString part(const DisclosedPart &one) const;
    /// Hides what other copies would give away.
    void holdAgainst(const CountTable &table, Breakdown &breakdown) const;
    [[nodiscard]] QString hidden(const CountTable &table) const;

    const Indicator &m_indicator;
    const Wording &m_wording;
    Omissions &m_omissions;
    int m_least;
};

} // namespace minutier
