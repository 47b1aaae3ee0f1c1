// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RegisterFolder.h"

#include "core/Say.h"
#include "storage/Custody.h"
#include "storage/Migrator.h"
#include "storage/Vault.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace minutier {

using namespace Qt::StringLiterals;

RegisterFolder::RegisterFolder(QString path)
    : m_path(std::move(path))
{}

QString RegisterFolder::usual()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/minutier"_s;
}

QString RegisterFolder::file() const
{
    return m_path + u"/register.db"_s;
}

QString RegisterFolder::localFile() const
{
    return m_path + u"/local.db"_s;
}

bool RegisterFolder::holdsRegister() const
{
    return QFileInfo::exists(file());
}

Result<> RegisterFolder::make()
{
    const bool isNew = !QFileInfo::exists(m_path);
    if (!QDir().mkpath(m_path))
        return Error::storage(
            Say::tr("The folder %1 cannot be made. Check that the disk is there and that you may write on it.")
                .arg(m_path)
        );
    if (isNew)
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return lock(0);
}

Result<std::unique_ptr<Database>> RegisterFolder::create()
{
    if (QFileInfo(file()).size() == 0)
        QFile::remove(file()); // cut short before anything was written
    if (holdsRegister())
        return Error{
            Error::Kind::Conflict,
            Say::tr("%1 already holds a register. Choose an empty folder.").arg(m_path),
            {},
            {},
        };
    if (auto made = make(); !made)
        return made.error();
    auto database = Database::openFile(file());
    if (!database)
        return database;
    QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner);
    if (auto logged = (*database)->keepLog(); !logged)
        return logged.error();
    if (auto migrated = Migrator(**database).migrate(); !migrated)
        return migrated.error();
    const KeyFile file(m_path);
    if (!file.isThere())
        if (auto kept = file.write(Keys::fresh()); !kept)
            return kept.error();
    giveVault(**database);
    return database;
}

void RegisterFolder::giveVault(Database &database)
{
    const Custody custody(m_path);
    if (!m_keys && (custody.guard() != KeyGuard::Keyring || m_asksKeyring))
        if (const auto keys = custody.open(qEnvironmentVariable("MINUTIER_PASSPHRASE")); keys)
            m_keys = *keys;
    useKeys(m_keys, database);
}

void RegisterFolder::useKeys(const std::optional<Keys> &keys, Database &database)
{
    m_keys = keys;
    database.useVault(std::make_shared<Vault>(m_keys ? std::optional(m_keys->vault) : std::nullopt));
}

bool RegisterFolder::waitsForKeys() const
{
    return !m_keys && Custody(m_path).isGuarded();
}

void RegisterFolder::discard()
{
    for (const auto &name : {u"/register.db"_s, u"/register.db-wal"_s, u"/register.db-shm"_s, u"/device"_s, u"/keys"_s})
        QFile::remove(m_path + name);
}

Result<std::unique_ptr<Database>> RegisterFolder::open(Database::Access access)
{
    if (!holdsRegister())
        return Error{
            Error::Kind::Storage,
            Say::tr(
                "There is no register in %1. Make one with “minutierctl init”, or the example with “minutierctl demo”."
            )
                .arg(m_path),
            {},
            {},
        };
    auto database = Database::openFile(file(), access);
    if (!database)
        return database;
    Migrator migrator(**database);
    const auto current = migrator.version();
    if (!current)
        return current.error();
    if (*current == 0)
        return Error::storage(
            Say::tr("%1 is not a register. Choose another folder, or restore a backup into a new one.").arg(file())
        );
    const auto upToDate = migrator.isUpToDate();
    if (!upToDate)
        return upToDate.error();
    if (access == Database::Access::ReadWrite)
        if (auto logged = (*database)->keepLog(); !logged)
            return logged.error();
    if (!*upToDate) {
        // Reading an older register is fine where nobody may change it only if its tables are the ones we know.
        if (access == Database::Access::ReadOnly)
            if (auto writable = Database::openFile(file()); writable) {
                if (auto migrated = Migrator(**writable).migrate(); !migrated)
                    return migrated.error();
                return open(access);
            }
        if (auto migrated = migrator.migrate(); !migrated)
            return migrated.error();
    }
    giveVault(**database);
    return database;
}

Result<> RegisterFolder::lock(int patience)
{
    if (mayWrite())
        return {};
    auto lock = std::make_unique<QLockFile>(m_path + u"/lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock(patience)) {
        m_lock = std::move(lock);
        return {};
    }
    if (lock->error() == QLockFile::PermissionError)
        return Error::storage(
            Say::tr("%1 cannot be written. Ask for the right to write there, or choose another folder.").arg(m_path)
        );
    if (lock->error() != QLockFile::LockFailedError)
        return Error::storage(
            Say::tr("%1 cannot be written: the disk may be full. Free some space, then try again. Nothing is lost.")
                .arg(m_path)
        );
    qint64 process = 0;
    QString host;
    QString program;
    // A power cut may leave a lock that names nobody; it is nobody's.
    if (!lock->getLockInfo(&process, &host, &program) && lock->removeStaleLockFile() && lock->tryLock(0)) {
        m_lock = std::move(lock);
        return {};
    }
    return Error::storage(
        Say::tr("%1 has this register open for writing. Close it there, or make the change in it.").arg(program),
        QString::number(process)
    );
}

} // namespace minutier
