// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanDifference.h"
#include "storage/Database.h"

#include <QMap>

namespace minutier {

/// A decision or a recommendation that stands behind a change.
struct Backing
{
    QUuid id;
    QString entity; ///< `decision` or `recommendation`.
    QString reference;
    QString title;
};

/// A change with what stands behind it; a recommendation alone decides nothing.
struct BackedChange
{
    PlanChange change;
    QList<Backing> behind;

    [[nodiscard]] bool isDecided() const;
};

/// Two versions of a plan, side by side.
struct PlanComparison
{
    PlanVersion before;
    PlanVersion after;
    QList<BackedChange> changes;
    int unchanged = 0;
    QMap<QString, std::pair<Decimal, Decimal>> budgets; ///< By currency: what both versions come to.

    /// How many changes no decision stands behind.
    [[nodiscard]] int undecided() const;
};

/// Compares two versions of one plan; refuses versions of two plans.
Result<PlanComparison> comparePlans(Database &database, const PlanVersionId &before, const PlanVersionId &after);

} // namespace minutier
