// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Table.h"

namespace minutier {

using namespace Qt::StringLiterals;

void TableShape::append(const ColumnShape &column)
{
    m_columns.append(column);
    if (!m_columnList.isEmpty())
        m_columnList += u", "_s;
    m_columnList += column.name;
    m_insertSql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        m_name, m_columnList, QStringList(m_columns.size(), u"?"_s).join(u", "_s)
    );
}

const ColumnShape *TableShape::columnOfField(QStringView field) const
{
    for (const auto &column : m_columns)
        if (field == column.field || field == column.name)
            return &column;
    return nullptr;
}

int TableShape::indexOf(QLatin1StringView column) const
{
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i).name == column)
            return i;
    return -1;
}

} // namespace minutier
