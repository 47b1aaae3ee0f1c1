// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/CountSystem.h"

#include <algorithm>
#include <cmath>

namespace minutier {

using namespace Qt::StringLiterals;

constexpr double tiny = 1e-9;
constexpr double without = std::numeric_limits<double>::infinity();
/// Up to so many ways in which counts can change, all are tried together, or two at a time.
constexpr std::size_t allUpTo = 8;
constexpr std::size_t pairedUpTo = 60;

std::size_t CountSystem::variable(const QString &dimension, const QString &name, Decimal value, bool printed)
{
    const auto cell = printed ? name : name + u"\u241e"_s; // what is left outside has no name of its own
    const auto key = u"%1\u241f%2\u241f%3"_s.arg(dimension, cell, value.toString());
    const auto found = std::ranges::find(m_variables, key, &Variable::key);
    if (found != m_variables.end())
        return std::size_t(found - m_variables.begin());
    m_variables.push_back({.dimension = dimension, .name = cell, .key = key, .value = value.toDouble()});
    if (const auto count = m_variables.back().value; !printed)
        m_variables.back().secret = count > 0 && count < m_least;
    return m_variables.size() - 1;
}

std::size_t CountSystem::print(const CountTable &table, const PrintedCount &one, double lowest, double highest)
{
    const auto index = variable(one.dimension, one.name, one.count, true);
    auto &counted = m_variables.at(index);
    const auto count = counted.value;
    if (one.isShown()) {
        counted.known = true;
        return index;
    }
    counted.secret = counted.secret || (count > 0 && count < m_least) || table.least == m_least;
    const bool below = one.disclosure == Disclosure::BelowLeast;
    counted.low = std::max(counted.low, std::min(count, below ? 1.0 : lowest));
    counted.high = std::min(counted.high, std::max(count, below ? table.least - 1.0 : highest));
    return index;
}

/// What is said of a count that is not shown: not small, where only those that are not small are said so little of.
static double lowestWithheld(const CountTable &table)
{
    const bool smallOnes = std::ranges::any_of(table.counts, [&table](const PrintedCount &one) {
        return one.disclosure == Disclosure::Withheld && one.count < Decimal(table.least);
    });
    return smallOnes ? 1.0 : double(table.least);
}

/// Whoever knows the rule knows that the smallest are hidden: none of them is above the smallest one shown.
static double highestHidden(const CountTable &table, const QString &dimension)
{
    double hidden = 0;
    double shown = without;
    for (const auto &one : table.counts) {
        if (one.dimension != dimension || one.kind != PartKind::Partition || one.count <= Decimal())
            continue;
        if (one.isShown())
            shown = std::min(shown, one.count.toDouble());
        else
            hidden = std::max(hidden, one.count.toDouble());
    }
    return hidden <= shown ? shown : without;
}

void CountSystem::add(const CountTable &table)
{
    std::optional<std::size_t> whole;
    const auto lowest = lowestWithheld(table);
    QStringList dimensions;
    for (const auto &one : table.counts) {
        if (one.dimension.isEmpty() && one.name == wholeCount)
            whole = print(table, one, lowest, without);
        else if (!one.dimension.isEmpty() && !dimensions.contains(one.dimension))
            dimensions.append(one.dimension);
    }
    if (const auto *base = table.find({}, baseCount); base && whole) {
        const auto all = print(table, *base, lowest, without);
        const auto others = variable({}, baseCount, base->count - table.find({}, wholeCount)->count, false);
        m_equations.push_back({{*whole, 1}, {others, 1}, {all, -1}});
    }
    for (const auto &dimension : dimensions)
        addDimension(table, dimension, whole);
}

void CountSystem::addDimension(const CountTable &table, const QString &dimension, std::optional<std::size_t> whole)
{
    const auto lowest = lowestWithheld(table);
    const auto highest = highestHidden(table, dimension);
    const auto *all = table.find({}, wholeCount);
    Equation sum;
    auto rest = all ? all->count : Decimal();
    for (const auto &one : table.counts) {
        if (one.dimension != dimension)
            continue;
        const auto part = print(table, one, lowest, highest);
        if (one.kind == PartKind::Partition) {
            sum.emplace_back(part, 1);
            rest = rest - one.count;
        } else if (whole) {
            m_equations.push_back(
                {{part, 1}, {variable(dimension, one.name, all->count - one.count, false), 1}, {*whole, -1}}
            );
        }
    }
    if (sum.empty() || !whole)
        return;
    if (!table.find(dimension, {})) // a part is missing: what is left over is said nowhere
        sum.emplace_back(variable(dimension, {}, rest, false), 1);
    sum.emplace_back(*whole, -1);
    m_equations.push_back(sum);
}

std::vector<CountSystem::Form> CountSystem::forms(bool everything) const
{
    std::vector<Form> all;
    for (std::size_t i = 0; i < m_variables.size(); ++i) {
        const auto &one = m_variables[i];
        if (!one.known && (one.secret || everything))
            all.push_back({{one.dimension, one.name, one.key}, {{i, 1}}});
        // Those who came between two copies are a group of their own.
        for (std::size_t j = 0; j < i; ++j) {
            const auto &other = m_variables[j];
            const auto apart = std::abs(one.value - other.value);
            if (one.dimension == other.dimension && one.name == other.name && apart > tiny && apart < m_least)
                all.push_back({{one.dimension, one.name, other.key + u'\u241d' + one.key}, {{i, 1}, {j, -1}}});
        }
    }
    return all;
}

std::vector<CountSystem::Row> CountSystem::kernel() const
{
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < m_variables.size(); ++i)
        if (!m_variables[i].known)
            unknown.push_back(i);
    const auto columns = unknown.size();
    std::vector<Row> rows;
    for (const auto &equation : m_equations) {
        Row row(columns, 0);
        for (const auto &[index, factor] : equation)
            if (const auto at = std::ranges::lower_bound(unknown, index); at != unknown.end() && *at == index)
                row[std::size_t(at - unknown.begin())] += factor;
        rows.push_back(row);
    }
    std::vector<std::optional<std::size_t>> pivotOf(columns);
    std::size_t rank = 0;
    for (std::size_t column = 0; column < columns && rank < rows.size(); ++column) {
        auto best = rank;
        for (auto i = rank; i < rows.size(); ++i)
            if (std::abs(rows[i][column]) > std::abs(rows[best][column]))
                best = i;
        if (std::abs(rows[best][column]) < tiny)
            continue;
        std::swap(rows[rank], rows[best]);
        const auto lead = rows[rank][column];
        for (auto &cell : rows[rank])
            cell /= lead;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto factor = rows[i][column];
            if (i == rank || std::abs(factor) < tiny)
                continue;
            for (std::size_t k = 0; k < columns; ++k)
                rows[i][k] -= factor * rows[rank][k];
        }
        pivotOf[column] = rank++;
    }
    std::vector<Row> basis;
    for (std::size_t column = 0; column < columns; ++column) {
        if (pivotOf[column])
            continue;
        Row move(m_variables.size(), 0);
        move[unknown[column]] = 1;
        for (std::size_t pivot = 0; pivot < columns; ++pivot)
            if (const auto &place = pivotOf[pivot])
                move[unknown[pivot]] = -rows[*place][column];
        basis.push_back(move);
    }
    return basis;
}

bool CountSystem::isAllowed(const Row &move) const
{
    for (std::size_t i = 0; i < move.size(); ++i) {
        if (std::abs(move[i]) < tiny)
            continue;
        const auto &one = m_variables[i];
        const auto moved = one.value + move[i];
        // People are counted whole: half a step is none.
        if (std::abs(move[i] - std::round(move[i])) > tiny || moved < one.low - tiny || moved > one.high + tiny)
            return false;
    }
    return true;
}

std::vector<CountSystem::Row> CountSystem::moves() const
{
    const auto basis = kernel();
    std::vector<Row> allowed;
    std::vector<double> factors(basis.size(), 0);
    const auto offer = [&] {
        Row move(m_variables.size(), 0);
        for (std::size_t k = 0; k < basis.size(); ++k)
            for (std::size_t i = 0; factors[k] != 0 && i < move.size(); ++i)
                move[i] += factors[k] * basis[k][i];
        if (isAllowed(move))
            allowed.push_back(std::move(move));
    };
    // One person more or fewer along each way there is: all ways together where they are few, else two at a time.
    const auto together = [&](const auto &next, std::size_t from, std::size_t left) -> void {
        for (auto k = from; left > 0 && k < basis.size(); ++k)
            for (const double factor : {1.0, -1.0}) {
                factors[k] = factor;
                offer();
                next(next, k + 1, left - 1);
                factors[k] = 0;
            }
    };
    together(together, 0, basis.size() <= allUpTo ? basis.size() : basis.size() <= pairedUpTo ? 2 : 1);
    return allowed;
}

QList<Exposure> CountSystem::unmoved(const std::vector<Form> &forms, const std::vector<Row> &moves)
{
    QList<Exposure> exposed;
    for (const auto &form : forms) {
        const bool moved = std::ranges::any_of(moves, [&form](const Row &move) {
            double change = 0;
            for (const auto &[index, factor] : form.terms)
                change += factor * move[index];
            return std::abs(change) > tiny;
        });
        if (!moved)
            exposed.append(form.exposure);
    }
    return exposed;
}

QList<Exposure> CountSystem::exposures() const
{
    return unmoved(forms(false), moves());
}

QList<Exposure> CountSystem::certainties() const
{
    return unmoved(forms(true), kernel());
}

} // namespace minutier
