// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanActivity.h"

#include <QHash>
#include <QStringList>

namespace minutier {

/// Which column of a table holds which field of an activity, whatever the language of its headings.
class ActivityColumns
{
public:
    /// Refuses a heading that no activity has, two that mean the same, and a table without titles.
    Result<> read(const QStringList &header);

    [[nodiscard]] bool has(const QString &field) const { return m_columns.contains(field); }
    /// What a row says of a field; empty where there is no such column.
    [[nodiscard]] QString cell(const QStringList &row, const QString &field) const;
    /// The headings of what an activity loses between before and after.
    [[nodiscard]] QStringList emptied(const PlanActivity &before, const PlanActivity &after) const;

private:
    QStringList m_header;
    QHash<QString, qsizetype> m_columns;
};

/// A budget as spreadsheets write it: "42 000,50" is 42000.50; refuses "42,000", which may be two numbers.
Result<std::optional<Decimal>> budgetOf(const QString &cell);

} // namespace minutier
