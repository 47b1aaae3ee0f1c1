// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LocalStore.h"

#include "core/Say.h"
#include "evidence/Sealing.h"
#include "storage/Statement.h"

#include <QFileInfo>

namespace minutier {

using namespace Qt::StringLiterals;

constexpr auto damagedEnding = ".damaged"_L1;

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
            made = (*database)->execute(u"PRAGMA secure_delete = ON"_s);
        if (made)
            return std::unique_ptr<LocalStore>(new LocalStore(std::move(*database)));
        if (attempt > 0 || !QFile::exists(path))
            return made.error();
        QFile::remove(path + damagedEnding);
        QFile::rename(path, path + damagedEnding);
    }
}

QString LocalStore::loss(const QString &path)
{
    const QFileInfo damaged(path + damagedEnding);
    if (!damaged.exists())
        return {};
    return Say::tr("What this computer kept for itself could not be read and was set aside as %1: what was typed and "
                   "not entered, and how far the record had been checked here. Check it against a head kept "
                   "elsewhere, then delete that file.")
        .arg(damaged.fileName());
}

bool LocalStore::isSetting(const QString &key)
{
    static const QStringList settings{
        u"project"_s, u"language"_s, u"theme"_s, u"text"_s, u"page"_s, u"lock-after"_s, u"keys-copied"_s};
    // Heads that were checked are read where the keys are not.
    return settings.contains(key) || key.startsWith("heads/"_L1);
}

namespace {

constexpr auto draftMark = "sealed:"_L1;

/// Binds a draft to its key: it opens under no other, and nothing else that the vault seals opens as one.
std::string draftPlace(const QString &key)
{
    return "draft/" + key.toStdString();
}

} // namespace

QString LocalStore::sealed(const QString &key, const QString &text) const
{
    if (!m_vault || isSetting(key))
        return text;
    const auto plain = text.toStdString();
    const auto place = draftPlace(key);
    return draftMark + QString::fromStdString(evidence::toBase64Url(
                           evidence::seal(*m_vault, evidence::bytesOf(plain), evidence::bytesOf(place))
                       ));
}

Result<> LocalStore::sealWith(const std::optional<evidence::Key> &vault)
{
    m_vault = vault;
    if (!m_vault)
        return {};
    QList<std::pair<QString, QString>> clear;
    const auto read = Statement(*m_database, u"SELECT key, text FROM kept"_s).each([&clear](const Row &row) {
        if (!isSetting(row.text(0)) && !row.text(1).startsWith(draftMark))
            clear.append({row.text(0), row.text(1)});
        return true;
    });
    if (!read)
        return read.error();
    for (const auto &[key, text] : clear)
        if (auto kept = write(key, sealed(key, text)); !kept)
            return kept;
    // What lay in clear must not stay in the log.
    return clear.isEmpty() ? Result<>() : m_database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

QString LocalStore::read(const QString &key) const
{
    const auto found =
        Statement(*m_database, u"SELECT text FROM kept WHERE key = ?"_s).bind(key).first<QString>([](const Row &row) {
            return row.text(0);
        });
    const auto text = found && *found ? **found : QString();
    if (isSetting(key) || !text.startsWith(draftMark))
        return text;
    const auto bytes = evidence::fromBase64Url(text.mid(draftMark.size()).toStdString());
    const auto place = draftPlace(key);
    const auto plain = bytes && m_vault ? evidence::open(*m_vault, *bytes, evidence::bytesOf(place)) : std::nullopt;
    return plain ? QString::fromUtf8(reinterpret_cast<const char *>(plain->data()), qsizetype(plain->size()))
                 : QString();
}

Result<> LocalStore::keep(const QString &key, const QString &text)
{
    return write(key, sealed(key, text));
}

Result<> LocalStore::write(const QString &key, const QString &text)
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
