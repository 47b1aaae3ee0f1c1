// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "storage/Tables.h"

#include <QJsonObject>

namespace minutier {

/// A page of any entity, by id: what `list` prints and what scripts walk through.
struct EntityQuery
{
    const TableShape *table = nullptr;
    QUuid project;                            ///< Null for every project.
    QList<std::pair<QString, QString>> where; ///< Field = value, all of them.
    QString after;                            ///< Id of the last row of the page before.
    int limit = 50;
};

struct EntityPage
{
    QList<QJsonObject> rows;
    QString next; ///< Cursor of the page after; empty at the end.
};

/// Rows of an entity as an audience may see them.
Result<EntityPage> listEntities(Database &database, const EntityQuery &query, Audience audience);

/// One record by id or reference (`HN-TRAITE/D-2020-003` where projects share a number), as an audience may see it.
Result<QJsonObject> findEntity(Database &database, const TableShape &table, const QString &key, Audience audience);

/// What hangs on a record: the rows of other entities that refer to it, by entity.
Result<QJsonObject> whatHangsOn(Database &database, const TableShape &table, const QString &id, Audience audience);

/// The id behind an id, a reference or a code; refuses a reference that several projects have.
Result<QUuid> resolveKey(Database &database, const TableShape &table, const QString &key);

/// The number that people know a record by, from the fields of its row: "D-2020-001", "S-05"; null where it has none.
QJsonValue referenceOf(const TableShape &table, const QJsonObject &row);

/// The number of whatever record has an id; empty where it has none, or is not here.
QString referenceOf(Database &database, const QUuid &id);

} // namespace minutier
