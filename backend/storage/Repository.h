// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Tables.h"

namespace minutier {

/// The name of a ledger in tables: `office`, or the project's id.
QString ledgerName(const QUuid &project);

/// What people find a record by, made of its stored values.
SearchText searchTextOf(const TableShape &table, const QVariantList &values, bool isNew);

/// The untyped half of every repository: SQL made from a table's shape, and the report of what changed.
class RowStore
{
public:
    /// Whom the personal cells of a row were about, and are about now.
    struct Subjects
    {
        QUuid before;
        QUuid after;
    };

    /// Without `changes` it only reads: what is written must be reported.
    explicit RowStore(Database &database, Changes *changes = nullptr)
        : m_database(database)
        , m_changes(changes)
    {}

protected:
    [[nodiscard]] Database &database() const { return m_database; }
    Result<> insert(const TableShape &table, const QVariantList &values, const QUuid &subject) const;
    Result<> replace(
        const TableShape &table, const QVariantList &before, const QVariantList &after, const Subjects &subjects
    ) const;
    [[nodiscard]] static Error missing(const TableShape &table, const QUuid &id);
    /// Highest number given so far among rows of a project and year.
    Result<int> highestNumber(const TableShape &table, const QUuid &project, int year) const;

private:
    Database &m_database;
    Changes *m_changes;
};

/// Reads and writes the rows of one entity; whatever it writes is reported to the journal.
template <typename Entity>
class Repository : public RowStore
{
public:
    using Key = Id<Entity>;
    using RowStore::RowStore;

    Result<> add(const Entity &entity) const
    {
        return insert(table(), table().values(entity), table().subjectOf(entity));
    }

    /// The row of an id; a sentence when there is none.
    Result<Entity> get(const Key &id) const
    {
        auto found = find(id);
        if (!found)
            return found.error();
        if (!*found)
            return missing(table(), id.uuid());
        return **std::move(found);
    }

    Result<std::optional<Entity>> find(const Key &id) const
    {
        return Statement(database(), byId()).bind(id).template first<Entity>(reader());
    }

    /// Writes what differs from the stored row, and raises the revision. The entity must carry the revision it was
    /// read at: an older one is refused as a conflict.
    Result<> update(Entity &entity) const
    {
        auto stored = get(entity.id);
        if (!stored)
            return stored.error();
        if (stored->revision != entity.revision)
            return stale();
        if (*stored == entity)
            return {};
        ++entity.revision;
        return replace(
            table(),
            table().values(*stored),
            table().values(entity),
            {table().subjectOf(*stored), table().subjectOf(entity)}
        );
    }

protected:
    static const Table<Entity> &table() { return tableOf<Entity>(); }
    [[nodiscard]] std::function<Entity(const Row &)> reader() const
    {
        return [&rows = database()](const Row &row) { return table().read(row, rows); };
    }
    /// Rows found by a clause: `WHERE meeting_id = ? ORDER BY position`.
    template <typename... Values>
    Result<QList<Entity>> those(const QString &clause, const Values &...values) const
    {
        return Statement(database(), table().select(clause)).bind(values...).template rows<Entity>(reader());
    }
    template <typename... Values>
    Result<std::optional<Entity>> firstOf(const QString &clause, const Values &...values) const
    {
        return Statement(database(), table().select(clause)).bind(values...).template first<Entity>(reader());
    }

private:
    static const QString &byId()
    {
        static const QString sql = table().select(QStringLiteral("WHERE id = ?"));
        return sql;
    }
    static Error stale();
};

/// What to say when a row has moved on since it was read.
Error staleRevision();

template <typename Entity>
Error Repository<Entity>::stale()
{
    return staleRevision();
}

} // namespace minutier
