// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/CountProtection.h"

#include "domain/results/CountSystem.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace minutier {

namespace {

/// Whoever reads copies for one audience reads those for every wider one.
QList<CountTable> readBy(Audience audience, const QString &series, const QList<CountTable> &copies)
{
    QList<CountTable> read;
    for (const auto &copy : copies)
        if (copy.series == series && copy.audience >= audience)
            read.append(copy);
    return read;
}

CountSystem systemOf(Audience audience, const QList<CountTable> &copies)
{
    CountSystem system(leastCount(audience));
    for (const auto &copy : copies)
        system.add(copy);
    return system;
}

/// Holds one more copy back from readers who hold others.
class Protection
{
public:
    Protection(CountTable &table, const QList<CountTable> &earlier)
        : m_table(table)
        , m_earlier(earlier)
    {}

    void run()
    {
        bool changed = true;
        while (changed) {
            changed = false;
            for (const auto audience : {Audience::Donor, Audience::Public})
                if (audience <= m_table.audience)
                    while (hidesMore(audience))
                        changed = true;
        }
    }

private:
    /// Hides one more count where this copy exposes something to an audience; whether it did.
    bool hidesMore(Audience audience)
    {
        auto copies = readBy(audience, m_table.series, m_earlier);
        QSet<QString> before;
        for (const auto &exposure : systemOf(audience, copies).certainties())
            before.insert(exposure.key);
        copies.append(m_table);
        return std::ranges::any_of(systemOf(audience, copies).exposures(), [&](const Exposure &exposure) {
            return !before.contains(exposure.key) && hideFor(exposure);
        });
    }

    bool hideFor(const Exposure &exposure)
    {
        PrintedCount *next = nullptr;
        for (auto &one : m_table.counts)
            if (one.isShown() && one.count > Decimal() && (!next || rankOf(one, exposure) < rankOf(*next, exposure)))
                next = &one;
        if (next) {
            next->disclosure = Disclosure::Withheld;
            return true;
        }
        // Nothing is shown any more: then not even which counts are small.
        bool changed = false;
        for (auto &one : m_table.counts)
            if (one.disclosure == Disclosure::BelowLeast) {
                one.disclosure = Disclosure::Withheld;
                changed = true;
            }
        return changed;
    }

    /// What is hidden first: the count that differs by a few, then those beside it, such as were hidden before, and the
    /// smallest; the whole goes last.
    [[nodiscard]] std::tuple<bool, bool, bool, bool, Decimal>
    rankOf(const PrintedCount &one, const Exposure &exposure) const
    {
        const bool same = one.dimension == exposure.dimension && one.name == exposure.name;
        const bool hiddenBefore = std::ranges::any_of(m_earlier, [&](const CountTable &copy) {
            const auto *was = copy.series == m_table.series ? copy.find(one.dimension, one.name) : nullptr;
            return was && was->count == one.count && !was->isShown();
        });
        return {!same, one.dimension.isEmpty(), one.dimension != exposure.dimension, !hiddenBefore, one.count};
    }

    CountTable &m_table;
    const QList<CountTable> &m_earlier;
};

} // namespace

void protect(CountTable &table, const QList<CountTable> &earlier)
{
    if (table.least > 0)
        Protection(table, earlier).run();
}

} // namespace minutier
