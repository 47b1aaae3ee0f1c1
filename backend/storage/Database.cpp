// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "core/Say.h"
#include "storage/Dialect.h"
#include "storage/Vault.h"

#include <QFileInfo>
#include <QUuid>

namespace minutier {

using namespace Qt::StringLiterals;

Database::Database(Engine engine, const QString &driver, QString path)
    : m_engine(engine)
    , m_path(std::move(path))
    , m_connection(QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{}

void Database::useVault(std::shared_ptr<Vault> vault)
{
    m_vault = std::move(vault);
}

Result<> Database::scrub()
{
    m_prepared.clear();
    QStringList steps{u"VACUUM"_s};
    if (m_engine == Engine::Sqlite)
        // Deleted words stay in the full-text index until it is merged; pages stay in the log until it is cut.
        steps = {
            u"INSERT INTO search_index(search_index) VALUES('optimize')"_s,
            u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
            u"VACUUM"_s,
            u"PRAGMA wal_checkpoint(TRUNCATE)"_s};
    for (const auto &step : steps)
        if (auto done = execute(step); !done)
            return done;
    return {};
}

std::shared_ptr<Vault> Database::anotherVault() const
{
    return m_vault ? std::make_shared<Vault>(*m_vault) : nullptr;
}

Database::~Database()
{
    m_prepared.clear();
    const auto name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::openFile(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, u"QSQLITE"_s, path));
    auto &connection = database->m_connection;
    const bool readOnly = access == Access::ReadOnly;
    // A folder nobody may write in holds no log either: then the file alone is all there is to read.
    const bool immutable =
        readOnly && !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + "-wal"_L1);
    connection.setDatabaseName(
        immutable ? u"file:%1?immutable=1"_s.arg(QString::fromLatin1(path.toUtf8().toPercentEncoding("/"))) : path
    );
    QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    if (readOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (immutable)
        options += u";QSQLITE_OPEN_URI"_s;
    connection.setConnectOptions(options);
    if (!connection.open())
        return storageError(connection.lastError(), *database);
    if (auto hardened = database->harden(immutable ? Access::ReadOnly : access); !hardened)
        return hardened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openMemory()
{
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, u"QSQLITE"_s, u":memory:"_s));
    database->m_connection.setDatabaseName(u":memory:"_s);
    if (!database->m_connection.open())
        return storageError(database->m_connection.lastError(), *database);
    if (auto hardened = database->harden(Access::ReadWrite); !hardened)
        return hardened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openPostgres(const QString &connection)
{
    std::unique_ptr<Database> database(new Database(Engine::Postgres, u"QPSQL"_s, connection));
    const auto parts = connection.split(u' ', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        const auto key = part.section(u'=', 0, 0);
        const auto value = part.section(u'=', 1);
        if (key == "host"_L1)
            database->m_connection.setHostName(value);
        else if (key == "port"_L1)
            database->m_connection.setPort(value.toInt());
        else if (key == "dbname"_L1)
            database->m_connection.setDatabaseName(value);
        else if (key == "user"_L1)
            database->m_connection.setUserName(value);
    }
    if (!database->m_connection.open())
        return storageError(database->m_connection.lastError(), *database);
    if (auto quiet = database->execute(u"SET client_min_messages TO warning"_s); !quiet)
        return quiet.error();
    return database;
}

Result<> Database::harden(Access access)
{
    QStringList pragmas{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA mmap_size = 0"_s,
        u"PRAGMA cache_size = -16384"_s,
    };
    if (access == Access::ReadOnly)
        pragmas.append(u"PRAGMA query_only = ON"_s);
    for (const auto &pragma : pragmas)
        if (auto done = execute(pragma); !done)
            return done;
    if (auto durable = setDurable(true); !durable)
        return durable;
    // The first read finds out whether the file is a database at all, and whether it is whole.
    if (auto schema = value(u"SELECT count(*) FROM sqlite_schema"_s); !schema)
        return schema.error();
    return {};
}

Result<> Database::keepLog()
{
    return execute(u"PRAGMA journal_mode = WAL"_s);
}

Result<> Database::setDurable(bool durable)
{
    if (m_engine == Engine::Postgres)
        return execute(durable ? u"SET synchronous_commit TO on"_s : u"SET synchronous_commit TO off"_s);
    return execute(durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = OFF"_s);
}

Result<> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return storageError(query.lastError(), *this);
    return {};
}

Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return storageError(query.lastError(), *this);
    return query.next() ? query.value(0) : QVariant();
}

Result<Database::Query> Database::take(const QString &sql)
{
    if (const auto kept = m_prepared.find(sql); kept != m_prepared.end() && kept->second)
        return std::move(kept->second);
    auto query = std::make_unique<QSqlQuery>(m_connection);
    // Forward-only answers of PostgreSQL are lost when another statement runs meanwhile; SQLite's are not.
    query->setForwardOnly(m_engine == Engine::Sqlite);
    if (!query->prepare(sql)) {
        auto error = storageError(query->lastError(), *this);
        error.detail += u" in: "_s + sql;
        return error;
    }
    return query;
}

void Database::giveBack(const QString &sql, Query query)
{
    query->finish();
    m_prepared[sql] = std::move(query);
}

Error storageError(const QSqlError &failure, const Database &database)
{
    const auto file = database.path();
    const auto detail = failure.text() + u" ["_s + failure.nativeErrorCode() + u']';
    switch (meaningOf(failure, database.engine())) {
    case Failure::Duplicate:
        return Error::conflict(Say::tr("This is already in the register."));
    case Failure::MissingReference:
        return Error::notFound(Say::tr("It points to something that is not in the register."));
    case Failure::Refused:
        return {Error::Kind::Invalid, Say::tr("The register refuses a value of this form."), detail, {}};
    case Failure::Busy:
        return {
            Error::Kind::Storage,
            Say::tr("Another program is writing in this register. Wait until it has finished, then try again."),
            detail,
            {},
        };
    case Failure::DiskFull:
        return Error::storage(
            Say::tr("The disk is full, so nothing was written. Free some space, then try again. Nothing is lost."),
            detail
        );
    case Failure::ReadOnly:
        return Error::storage(
            Say::tr("%1 cannot be written. Ask for the right to write there, or choose another folder.").arg(file),
            detail
        );
    case Failure::NotADatabase:
        return Error::storage(
            Say::tr("%1 is not a register. Choose another folder, or restore a backup into a new one.").arg(file),
            detail
        );
    case Failure::Damaged:
        return Error::storage(
            Say::tr("%1 is damaged or cut short. Keep it as it is, and restore a backup into a new folder.").arg(file),
            detail
        );
    case Failure::CannotOpen:
        return Error::storage(
            Say::tr("%1 cannot be opened. Check that the folder exists and that you may read it.").arg(file), detail
        );
    case Failure::Other:
        break;
    }
    return Error::storage(
        Say::tr(
            "The register could not be read or written. Nothing was changed; try again, then run “minutierctl doctor”."
        ),
        detail
    );
}

} // namespace minutier
