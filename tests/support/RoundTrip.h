// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Migrator.h"
#include "storage/Repository.h"
#include "storage/Tables.h"
#include "support/Catch.h"

#include <algorithm>

namespace minutier {

/// Writes entities through their own columns and reads each back; every member is set in one of them or another.
template <typename Entity>
void surviveTogether(const QList<Entity> &entities)
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
    QList<bool> filled(table.columns().size(), false);
    for (const auto &entity : entities) {
        REQUIRE_OK(repository.add(entity));
        const auto read = repository.get(entity.id);
        REQUIRE_OK(read);
        CHECK((*read == entity));
        const auto cells = table.values(entity);
        for (int i = 0; i < cells.size(); ++i)
            filled[i] = filled.at(i) || !cells.at(i).isNull();
        const auto given = std::ranges::count_if(cells, [](const QVariant &cell) { return !cell.isNull(); });
        CHECK(changes.rows().last().cells.size() == given);
    }
    // Every column is filled, so that a member forgotten here or in the table shows.
    CHECK_FALSE(filled.contains(false));
}

/// Writes an entity whose every member is set through its own columns, and reads it back.
template <typename Entity>
void survives(const Entity &entity)
{
    surviveTogether(QList<Entity>{entity});
}

/// A fresh id, for a member that points elsewhere.
template <typename Key>
Key some()
{
    return Key(QUuid::createUuid());
}

} // namespace minutier
