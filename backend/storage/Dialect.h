// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QSqlError>

namespace minutier {

/// What a driver's error code means, whichever the database.
enum class Failure {
    Duplicate,
    MissingReference,
    Refused,
    Busy,
    DiskFull,
    ReadOnly,
    NotADatabase,
    Damaged,
    CannotOpen,
    Other,
};

Failure meaningOf(const QSqlError &failure, Engine engine);

/// The word that begins a transaction that will write.
QString beginWriting(Engine engine);
/// The word that begins a transaction that reads one moment.
QString beginReading(Engine engine);

/// A script's statement in the words of one database: column types, and STRICT tables on SQLite.
QString adapted(const QString &statement, Engine engine);

/// Makes readers and writers of the same rows wait for each other where the database needs to be told; empty where not.
QString lockForUpdate(Engine engine);

/// The bytes of a text column, as UTF-8: spares long texts the way through UTF-16 where only their bytes matter.
QString bytesOfText(QLatin1StringView column, Engine engine);

} // namespace minutier
