// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/CountTable.h"

#include <algorithm>
#include <map>

namespace minutier {

/// Somebody who holds copies, knows the rules of arithmetic, and is told which counts did not change between copies.
/// Tries every whole number that the copies allow, and shares no line with what it attacks.
class Attacker
{
public:
    explicit Attacker(int least)
        : m_least(least)
    {}

    void read(const CountTable &table)
    {
        const auto whole = cell(table, *table.find({}, wholeCount));
        if (const auto *base = table.find({}, baseCount))
            m_sums.push_back(
                {cell(table, *base),
                 {whole, other(base->count - table.find({}, wholeCount)->count, QStringLiteral("base"))}}
            );
        std::map<QString, std::vector<int>> partitions;
        for (const auto &one : table.counts) {
            if (one.dimension.isEmpty())
                continue;
            const auto index = cell(table, one);
            if (one.kind == PartKind::Partition)
                partitions[one.dimension].push_back(index);
            else
                m_sums.push_back({whole, {index, other(table.find({}, wholeCount)->count - one.count, one.name)}});
        }
        for (const auto &[dimension, parts] : partitions)
            m_sums.push_back({whole, parts});
    }

    /// What can be worked out and should not: nothing, one hopes.
    [[nodiscard]] QStringList findings(bool everything)
    {
        QStringList found;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const auto &one = m_cells[i];
            if ((one.secret || everything) && !one.known &&
                !canDiffer([i](const auto &guess) { return guess[i]; }, one.value))
                found.append(QStringLiteral("%1 is %2").arg(one.name).arg(one.value));
            for (std::size_t j = 0; j < i; ++j) {
                const auto apart = one.value - m_cells[j].value;
                if (one.name == m_cells[j].name && apart != 0 && std::abs(apart) < m_least &&
                    !canDiffer([i, j](const auto &guess) { return guess[i] - guess[j]; }, apart))
                    found.append(QStringLiteral("%1 changed by %2").arg(one.name).arg(apart));
            }
        }
        return found;
    }

private:
    static constexpr int most = 60;
    struct Cell
    {
        QString name;
        int value = 0;
        int low = 0;
        int high = most;
        bool known = false;
        bool secret = false;
    };
    struct Sum
    {
        int whole;
        std::vector<int> parts;
    };

    int find(const QString &name, int value)
    {
        const auto found =
            std::ranges::find_if(m_cells, [&](const Cell &one) { return one.name == name && one.value == value; });
        if (found != m_cells.end())
            return int(found - m_cells.begin());
        m_cells.push_back({.name = name, .value = value});
        return int(m_cells.size()) - 1;
    }
    int cell(const CountTable &table, const PrintedCount &one)
    {
        const auto value = int(one.count.toDouble());
        const auto index = find(one.dimension + u'/' + one.name, value);
        auto &known = m_cells[std::size_t(index)];
        known.known = known.known || one.isShown();
        if (one.isShown())
            return index;
        known.secret = known.secret || (value > 0 && value < m_least) || table.least == m_least;
        known.low = std::max(known.low, 1);
        if (one.disclosure == Disclosure::BelowLeast)
            known.high = std::min(known.high, table.least - 1);
        return index;
    }
    int other(Decimal count, const QString &name)
    {
        const auto index = find(QStringLiteral("outside ") + name, int(count.toDouble()));
        auto &outside = m_cells[std::size_t(index)];
        outside.secret = outside.value > 0 && outside.value < m_least;
        return index;
    }

    /// Whether the copies also allow a world where a quantity is not what it is.
    template <typename Quantity>
    bool canDiffer(const Quantity &quantity, int value)
    {
        std::vector<int> guess;
        std::vector<std::size_t> place(m_cells.size(), 0); // of a cell in the order of guessing, from 1 on
        m_order.clear();
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            guess.push_back(m_cells[i].value);
            if (m_cells[i].known)
                continue;
            m_order.push_back(i);
            place[i] = m_order.size();
        }
        // A sum is tried as soon as its last count is guessed.
        m_closing.assign(m_order.size() + 1, {});
        for (const auto &sum : m_sums) {
            auto last = place[std::size_t(sum.whole)];
            for (const auto one : sum.parts)
                last = std::max(last, place[std::size_t(one)]);
            m_closing[last].push_back(&sum);
        }
        m_steps = 0;
        return search(guess, 0, quantity, value);
    }
    template <typename Quantity>
    bool search(std::vector<int> &guess, std::size_t at, const Quantity &quantity, int value)
    {
        if (++m_steps > 400'000)
            return true; // not found out in time
        if (at == m_order.size())
            return quantity(guess) != value;
        const auto index = m_order[at];
        const auto &one = m_cells[index];
        // Worlds near the true one first: one of them is enough.
        for (int away = 0; away <= most; ++away)
            for (const int tried : {one.value + away, one.value - away}) {
                if (tried < one.low || tried > one.high)
                    continue;
                guess[index] = tried;
                if (agrees(guess, at + 1) && search(guess, at + 1, quantity, value))
                    return true;
                if (away == 0)
                    break;
            }
        guess[index] = one.value;
        return false;
    }
    [[nodiscard]] bool agrees(const std::vector<int> &guess, std::size_t closing) const
    {
        return std::ranges::all_of(m_closing[closing], [&guess](const Sum *sum) {
            int total = 0;
            for (const auto one : sum->parts)
                total += guess[std::size_t(one)];
            return total == guess[std::size_t(sum->whole)];
        });
    }

    int m_least;
    int m_steps = 0;
    std::vector<Cell> m_cells;
    std::vector<Sum> m_sums;
    std::vector<std::size_t> m_order;
    std::vector<std::vector<const Sum *>> m_closing;
};

} // namespace minutier
