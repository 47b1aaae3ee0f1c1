// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/CountTable.h"

#include <limits>
#include <vector>

namespace minutier {

/// A count, or the difference of one between two copies, that a reader could work out.
struct Exposure
{
    QString dimension;
    QString name;
    QString key; ///< Tells it from others.
};

/// What a reader who holds several copies knows: every count shown, and that parts add up. The reader is even told
/// which hidden counts are the same in two copies.
///
/// A hidden count is safe where other counts, as whole and within the bounds that the copies state, would have been
/// printed the same. The system looks for such counts and calls exposed whatever it finds none for, so it may be too
/// careful and is never too bold.
class CountSystem
{
public:
    /// For a reader from whom counts below `least` are kept.
    explicit CountSystem(int least)
        : m_least(least)
    {}

    /// Adds the counts of one more copy of the same series.
    void add(const CountTable &table);

    /// Secrets that no other counts are found for.
    [[nodiscard]] QList<Exposure> exposures() const;
    /// Whatever is hidden and follows from what is shown by adding and subtracting alone.
    [[nodiscard]] QList<Exposure> certainties() const;

private:
    struct Variable
    {
        QString dimension;
        QString name;
        QString key;
        double value = 0;
        double low = 0;
        double high = std::numeric_limits<double>::infinity();
        bool known = false;
        bool secret = false;
    };
    using Equation = std::vector<std::pair<std::size_t, double>>;
    using Row = std::vector<double>;
    /// A secret, as a sum of counts: one of them, or one less another.
    struct Form
    {
        Exposure exposure;
        Equation terms;
    };

    std::size_t variable(const QString &dimension, const QString &name, Decimal value, bool printed);
    std::size_t print(const CountTable &table, const PrintedCount &one, double lowest, double highest);
    void addDimension(const CountTable &table, const QString &dimension, std::optional<std::size_t> whole);
    [[nodiscard]] std::vector<Form> forms(bool everything) const;
    /// Changes that leave every sum as it is, one step each, as far as the bounds allow them.
    [[nodiscard]] std::vector<Row> moves() const;
    [[nodiscard]] std::vector<Row> kernel() const;
    [[nodiscard]] static QList<Exposure> unmoved(const std::vector<Form> &forms, const std::vector<Row> &moves);
    [[nodiscard]] bool isAllowed(const Row &move) const;

    int m_least;
    std::vector<Variable> m_variables;
    std::vector<Equation> m_equations;
};

} // namespace minutier
