// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace minutier {

/// Draws that follow from one number, the same on every machine: an attempt is repeated by giving its number again.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {}

    /// A number from 0 up to, and without, `below`.
    int below(int limit) { return int(next() % quint64(limit)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    /// Whether something that happens this often, in percent, happens.
    bool happens(int percent) { return below(100) < percent; }
    template <typename T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    /// SplitMix64.
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    quint64 m_state;
};

} // namespace minutier
