// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Table.h"

namespace minutier {

bool mayRead(Privacy privacy, Audience audience)
{
    return privacy == Privacy::Open || audience == Audience::Office ||
           (privacy == Privacy::Counted && audience == Audience::Members);
}

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

QUuid TableShape::subjectIn(const Row &row) const
{
    return m_subjectIn ? m_subjectIn(*this, row) : QUuid();
}

static QUuid idIn(const TableShape &table, const Row &row)
{
    return fromSql<QUuid>(row.value(table.indexOf("id"_L1)));
}

QVariant TableShape::openedCell(Database &database, int column, const Row &row, const QUuid &subject) const
{
    const auto cell = row.value(column);
    // What people typed may begin like a sealed text.
    if (m_columns.at(column).privacy != Privacy::Personal || subject.isNull() || !Vault::isSealed(cell.toString()))
        return cell;
    const auto place = Vault::cellPlace(name(), m_columns.at(column).name, idIn(*this, row));
    auto *vault = database.vault();
    const auto text = vault ? vault->open(database, subject, cell.toString(), place) : Result(std::optional<QString>());
    return text && *text ? QVariant(**text) : QVariant();
}

Result<QVariant> TableShape::sealedCell(
    Database &database, int column, const QUuid &id, const QUuid &subject, const QVariant &value
) const
{
    const auto &shape = m_columns.at(column);
    auto *vault = database.vault();
    if (!vault || shape.privacy != Privacy::Personal || subject.isNull() || value.isNull())
        return value;
    const auto sealed = vault->seal(database, subject, value.toString(), Vault::cellPlace(name(), shape.name, id));
    if (!sealed)
        return sealed.error();
    return QVariant(*sealed);
}

} // namespace minutier
