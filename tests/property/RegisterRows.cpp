// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/RegisterRows.h"

#include "support/Catch.h"

namespace minutier {

using namespace Qt::StringLiterals;

const QList<RowCells> &RegisterRows::of(const QString &table)
{
    const auto known = m_known.constFind(table);
    if (known != m_known.cend())
        return *known;
    const auto *shape = tableNamed(table);
    REQUIRE(shape);
    auto rows = Statement(m_database, u"SELECT %1 FROM %2 ORDER BY rowid DESC"_s.arg(shape->columnList(), table))
                    .rows<RowCells>([shape](const Row &row) {
                        RowCells cells;
                        for (int i = 0; i < shape->columns().size(); ++i)
                            cells.insert(shape->columns().at(i).name, row.text(i));
                        return cells;
                    });
    REQUIRE_OK(rows);
    return *m_known.insert(table, *std::move(rows));
}

RowCells RegisterRows::row(const QString &table, const QString &id)
{
    for (const auto &cells : of(table))
        if (cells.value(u"id"_s) == id)
            return cells;
    return {};
}

QStringList RegisterRows::forgetTouched(const QString &ledger, qint64 index)
{
    auto touched = Statement(m_database, u"SELECT DISTINCT entity FROM journal_touch WHERE ledger = ? AND idx = ?"_s)
                       .bind(ledger, index)
                       .rows<QString>([](const Row &row) { return row.text(0); });
    REQUIRE_OK(touched);
    for (const auto &table : *touched)
        m_known.remove(table);
    return *touched;
}

} // namespace minutier
