// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Migrator.h"
#include "storage/Repository.h"
#include "storage/Tables.h"
#include "support/Catch.h"

namespace minutier {

/// Writes an entity whose every member is set through its own columns, and reads it back.
template <typename Entity>
void survives(const Entity &entity)
{
    using namespace Qt::StringLiterals;
    const auto &table = tableOf<Entity>();
    INFO(QString(table.name()).toStdString());
    auto database = Database::openMemory();
    REQUIRE_OK(database);
    REQUIRE_OK(Migrator(**database).migrate());
    REQUIRE_OK((*database)->execute(u"PRAGMA foreign_keys = OFF"_s));
    Changes changes;
    const Repository<Entity> repository(**database, &changes);
    REQUIRE_OK(repository.add(entity));
    const auto read = repository.get(entity.id);
    REQUIRE_OK(read);
    CHECK((*read == entity));
    // Every column is filled, so that a member forgotten here or in the table shows.
    for (const auto &cell : table.values(entity))
        CHECK_FALSE(cell.isNull());
    CHECK(changes.rows().first().cells.size() == table.columns().size());
}

/// A fresh id, for a member that points elsewhere.
template <typename Key>
Key some()
{
    return Key(QUuid::createUuid());
}

} // namespace minutier
