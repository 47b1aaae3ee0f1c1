// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

Statement::Statement(Database &database, QString sql)
    : m_database(database)
    , m_sql(std::move(sql))
{}

Statement::~Statement()
{
    if (m_query)
        m_database.giveBack(m_sql, std::move(m_query));
}

Statement &Statement::add(const QVariant &value)
{
    m_values.append(value);
    return *this;
}

Result<> Statement::execute()
{
    auto query = m_database.take(m_sql);
    if (!query)
        return query.error();
    m_query = std::move(*query);
    for (int i = 0; i < m_values.size(); ++i)
        m_query->bindValue(i, m_values.at(i));
    if (m_query->exec())
        return {};
    auto error = storageError(m_query->lastError(), m_database);
    error.detail += u" in: "_s + m_sql;
    return error;
}

Result<int> Statement::run()
{
    if (auto done = execute(); !done)
        return done.error();
    return m_query->numRowsAffected();
}

Result<> Statement::each(const std::function<bool(const Row &)> &visit)
{
    if (auto done = execute(); !done)
        return done;
    const Row row(*m_query);
    while (m_query->next())
        if (!visit(row))
            return {};
    if (m_query->lastError().isValid())
        return storageError(m_query->lastError(), m_database);
    return {};
}

Result<qint64> Statement::integer()
{
    qint64 number = 0;
    auto done = each([&number](const Row &row) {
        number = row.integer(0);
        return false;
    });
    if (!done)
        return done.error();
    return number;
}

} // namespace minutier
