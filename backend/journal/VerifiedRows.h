// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Commitment.h"
#include "journal/Verification.h"
#include "storage/Statement.h"
#include "storage/Tables.h"

namespace minutier {

/// Checks the entries of one ledger, in order: columns against leaf, leaf against bodies, both against what they touch.
class EntryChecker
{
public:
    EntryChecker(Database &database, QString ledger);

    /// What is wrong with the entry of a row (idx, dev, ctr, who, verb, at, leaf); nothing when all agrees.
    std::optional<Difference> check(const Row &row, const std::string &leaf);

    /// How many rows of each entity the entries say were made.
    [[nodiscard]] const QHash<QString, qint64> &made() const { return m_made; }

private:
    using Cells = QHash<QString, std::pair<QString, evidence::Json>>; ///< Path → subject's secret, value.

    [[nodiscard]] QString wrongIn(const Row &row, const std::string &leaf);
    [[nodiscard]] QString wrongInBodies(qint64 index, const evidence::Json::Object &leaf);
    QString openBody(const QString &text, Cells &cells) const;

    Database &m_database;
    QString m_ledger;
    qint64 m_next = 0;
    QHash<QString, qint64> m_made;
};

/// Checks the rows of one table against the fold of what the journal says of each.
class RowChecker
{
public:
    RowChecker(Database &database, const TableShape &table);

    /// Visits every row, with what is wrong with it where something is.
    Result<> each(const std::function<bool(const std::optional<Difference> &)> &visit);

    /// Rows that the journal made and the table no longer holds.
    Result<QList<Difference>> missing();

private:
    [[nodiscard]] Result<QString> wrongIn(const QString &id, const QVariantList &cells);

    Database &m_database;
    const TableShape &m_table;
};

} // namespace minutier
