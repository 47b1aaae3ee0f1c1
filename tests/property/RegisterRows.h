// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Tables.h"

#include <QHash>

namespace minutier {

/// A row as text, by column; a column that is NULL is empty.
using RowCells = QHash<QString, QString>;

/// What is in the register, kept until somebody says that it changed.
class RegisterRows
{
public:
    explicit RegisterRows(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Database &database() const { return m_database; }
    /// The rows of a table, newest first.
    const QList<RowCells> &of(const QString &table);
    /// The row of an id; empty where there is none.
    RowCells row(const QString &table, const QString &id);
    /// The tables that an entry of the journal touched are read anew.
    QStringList forgetTouched(const QString &ledger, qint64 index);

private:
    Database &m_database;
    QHash<QString, QList<RowCells>> m_known;
};

} // namespace minutier
