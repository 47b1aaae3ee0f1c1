// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Breakdown.h"

#include <QHash>

namespace minutier {

/// A count as a copy prints it, or hides it.
struct PrintedCount
{
    QString dimension; ///< Empty for the whole and for what a percentage is of.
    QString name;      ///< Of the part; empty for what the parts of a dimension leave over.
    PartKind kind = PartKind::Partition;
    Decimal count;
    Disclosure disclosure = Disclosure::Shown;
    friend bool operator==(const PrintedCount &, const PrintedCount &) = default;

    [[nodiscard]] bool isShown() const { return disclosure == Disclosure::Shown; }
};

/// The counts of one indicator over one period, as one copy has them.
struct CountTable
{
    QString series; ///< Indicator and period: what two copies may be compared by.
    Audience audience = Audience::Donor;
    int least = 0; ///< No count below it may be read; 0 where nobody can be recognised.
    QList<PrintedCount> counts;
    friend bool operator==(const CountTable &, const CountTable &) = default;

    [[nodiscard]] const PrintedCount *find(const QString &dimension, const QString &name) const;
    /// What may be read of a count; shown where the table does not hold it.
    [[nodiscard]] Disclosure disclosureOf(const QString &dimension, const QString &name) const;
};

/// Names of the two counts that stand outside every dimension.
inline const QString wholeCount = QStringLiteral("whole");
inline const QString baseCount = QStringLiteral("base"); ///< What a percentage is of.

/// The counts of data, hidden as far as this one copy demands it.
CountTable
countTableOf(const Indicator &indicator, const Observation &observation, const QList<Part> &parts, Audience audience);

/// The tables of a copy by the data they are of.
using CountTables = QHash<ObservationId, CountTable>;

/// Canonical JSON of the tables of a release, and back; a text that is none of ours gives none.
QString toText(const QList<CountTable> &tables);
QList<CountTable> countTablesFromText(const QString &text, Audience audience);

} // namespace minutier
