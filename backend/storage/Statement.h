// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/SqlValue.h"

#include <functional>
#include <optional>

namespace minutier {

/// One row of an answer, read by position.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {}

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    template <typename T>
    [[nodiscard]] T as(int column) const
    {
        return fromSql<T>(m_query.value(column));
    }

private:
    const QSqlQuery &m_query;
};

/// A prepared statement with its values, run once. Prepared on first use, kept by the connection.
class Statement
{
public:
    Statement(Database &database, QString sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Values in the order of the question marks.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        (add(toSql(values)), ...);
        return *this;
    }
    Statement &add(const QVariant &value);

    /// Runs it; how many rows it changed.
    Result<int> run();
    /// Runs it and hands over row by row until the visitor says no.
    Result<> each(const std::function<bool(const Row &)> &visit);

    /// All rows, each read by `read`.
    template <typename T>
    Result<QList<T>> rows(const std::function<T(const Row &)> &read)
    {
        QList<T> found;
        auto done = each([&](const Row &row) {
            found.append(read(row));
            return true;
        });
        if (!done)
            return done.error();
        return found;
    }

    /// The first row, or nothing.
    template <typename T>
    Result<std::optional<T>> first(const std::function<T(const Row &)> &read)
    {
        std::optional<T> found;
        auto done = each([&](const Row &row) {
            found = read(row);
            return false;
        });
        if (!done)
            return done.error();
        return found;
    }

    /// The first column of the first row as a whole number; 0 without a row.
    Result<qint64> integer();

private:
    Result<> execute();

    Database &m_database;
    QString m_sql;
    QVariantList m_values;
    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace minutier
