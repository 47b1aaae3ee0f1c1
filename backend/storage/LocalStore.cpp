// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LocalStore.h"

#include "storage/Statement.h"

#include <QFile>

namespace minutier {

using namespace Qt::StringLiterals;

LocalStore::LocalStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

Result<std::unique_ptr<LocalStore>> LocalStore::open(const QString &path)
{
    const auto tables = u"CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT"_s;
    for (int attempt = 0;; ++attempt) {
        auto database = Database::openFile(path);
        auto made = database ? (*database)->keepLog() : Result<>(database.error());
        if (made)
            made = (*database)->execute(tables);
        // A draft is written at each keystroke: it must survive the program, not a cut of the power.
        if (made)
            made = (*database)->execute(u"PRAGMA synchronous = NORMAL"_s);
        if (made)
            return std::unique_ptr<LocalStore>(new LocalStore(std::move(*database)));
        if (attempt > 0 || !QFile::exists(path))
            return made.error();
        QFile::remove(path + u".damaged"_s);
        QFile::rename(path, path + u".damaged"_s);
    }
}

QString LocalStore::read(const QString &key) const
{
    const auto found =
        Statement(*m_database, u"SELECT text FROM kept WHERE key = ?"_s).bind(key).first<QString>([](const Row &row) {
            return row.text(0);
        });
    return found && *found ? **found : QString();
}

Result<> LocalStore::keep(const QString &key, const QString &text)
{
    const auto kept =
        Statement(
            *m_database,
            u"INSERT INTO kept (key, text) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET text = excluded.text"_s
        )
            .bind(key, QVariant(text))
            .run();
    return kept ? Result<>() : kept.error();
}

Result<> LocalStore::forget(const QString &key)
{
    const auto gone = Statement(*m_database, u"DELETE FROM kept WHERE key = ?"_s).bind(key).run();
    return gone ? Result<>() : gone.error();
}

} // namespace minutier
