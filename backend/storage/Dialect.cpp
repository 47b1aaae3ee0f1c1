// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Dialect.h"

#include <QRegularExpression>
#include <sqlite3.h>

namespace minutier {

using namespace Qt::StringLiterals;

static Failure meaningOfSqlite(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Failure::Duplicate;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Failure::MissingReference;
    default:
        break;
    }
    switch (code & 0xFF) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return Failure::Refused;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure::Busy;
    case SQLITE_FULL:
        return Failure::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Failure::ReadOnly;
    case SQLITE_NOTADB:
        return Failure::NotADatabase;
    case SQLITE_CORRUPT:
    case SQLITE_IOERR:
        return Failure::Damaged;
    case SQLITE_CANTOPEN:
        return Failure::CannotOpen;
    default:
        return Failure::Other;
    }
}

static Failure meaningOfPostgres(const QString &state)
{
    if (state == "23505"_L1)
        return Failure::Duplicate;
    if (state == "23503"_L1)
        return Failure::MissingReference;
    if (state.startsWith("23"_L1) || state.startsWith("22"_L1))
        return Failure::Refused;
    if (state.startsWith("40"_L1) || state.startsWith("55"_L1))
        return Failure::Busy;
    if (state.startsWith("53"_L1))
        return Failure::DiskFull;
    if (state.startsWith("08"_L1))
        return Failure::CannotOpen;
    return Failure::Other;
}

Failure meaningOf(const QSqlError &failure, Engine engine)
{
    if (engine == Engine::Postgres)
        return meaningOfPostgres(failure.nativeErrorCode());
    return meaningOfSqlite(failure.nativeErrorCode().toInt());
}

QString beginWriting(Engine engine)
{
    return engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString beginReading(Engine engine)
{
    return engine == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString adapted(const QString &statement, Engine engine)
{
    if (!statement.startsWith("CREATE TABLE"_L1))
        return statement;
    auto text = statement;
    if (engine == Engine::Sqlite)
        return text + u" STRICT"_s;
    static const QRegularExpression integer(u"\\bINTEGER\\b"_s);
    static const QRegularExpression blob(u"\\bBLOB\\b"_s);
    return text.replace(integer, u"BIGINT"_s).replace(blob, u"BYTEA"_s);
}

QString lockForUpdate(Engine engine)
{
    return engine == Engine::Postgres ? u" FOR UPDATE"_s : QString();
}

QString bytesOfText(QLatin1StringView column, Engine engine)
{
    return (engine == Engine::Postgres ? u"convert_to(%1, 'UTF8')"_s : u"CAST(%1 AS BLOB)"_s).arg(column);
}

} // namespace minutier
