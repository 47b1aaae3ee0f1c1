// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <unordered_map>

namespace minutier {

class Vault;

/// The two databases the register may live in.
enum class Engine { Sqlite, Postgres };

/// One connection, closed when it goes; keeps its prepared statements.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens a file of SQLite, hardened: foreign keys, durable commits, no trusted schema. Changes nothing in it.
    static Result<std::unique_ptr<Database>> openFile(const QString &path, Access access = Access::ReadWrite);
    /// A register in memory, for tests.
    static Result<std::unique_ptr<Database>> openMemory();
    /// Connects to PostgreSQL: `host=… dbname=… user=…`.
    static Result<std::unique_ptr<Database>> openPostgres(const QString &connection);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Writes ahead into a log from now on, so that reading and writing do not wait for each other. Marks the file:
    /// only for files that are known to be ours.
    Result<> keepLog();
    /// Whether a commit waits until the disk holds it; not to wait is for a register that can be made again.
    Result<> setDurable(bool durable);
    /// The vault that seals what is personal; null in a register without one, as tests make them.
    [[nodiscard]] Vault *vault() const { return m_vault.get(); }
    void useVault(std::shared_ptr<Vault> vault);
    /// A vault of the same key for another connection; null where this one has none.
    [[nodiscard]] std::shared_ptr<Vault> anotherVault() const;
    /// Runs one statement that binds nothing: DDL, BEGIN, COMMIT, PRAGMA.
    Result<> execute(const QString &sql);
    /// Rewrites the file without what was deleted from it; takes as long as copying it.
    Result<> scrub();
    /// Value in the first column of the first row; invalid when there is no row.
    Result<QVariant> value(const QString &sql);

private:
    friend class Statement;
    using Query = std::unique_ptr<QSqlQuery>;

    Database(Engine engine, const QString &driver, QString path);
    Result<> harden(Access access);
    /// The prepared query of a text, taken out of the store until it is given back.
    Result<Query> take(const QString &sql);
    void giveBack(const QString &sql, Query query);

    Engine m_engine;
    QString m_path;
    QSqlDatabase m_connection;
    std::shared_ptr<Vault> m_vault;
    std::unordered_map<QString, Query> m_prepared;
};

/// What a driver's failure means for people: what happened, what to do, what was kept.
Error storageError(const QSqlError &failure, const Database &database);

} // namespace minutier
