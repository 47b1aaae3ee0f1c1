// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/KeyFile.h"

#include <QLockFile>
#include <optional>

namespace minutier {

/// A data folder: `register.db`, `local.db` for drafts, and the `lock` held by whoever writes.
class RegisterFolder
{
public:
    explicit RegisterFolder(QString path);

    /// The platform's data folder.
    static QString usual();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString localFile() const;
    [[nodiscard]] bool holdsRegister() const;

    /// Makes the folder where there is none, for its owner alone, and takes the right to write in it.
    Result<> make();
    /// Makes the folder and an empty register with its tables; refuses one that holds a register already.
    Result<std::unique_ptr<Database>> create();
    /// Takes back a register just made, when what should fill it failed.
    void discard();
    /// Opens an existing register; brings its tables up to date when it may write.
    Result<std::unique_ptr<Database>> open(Database::Access access);

    /// The secrets beside the register; nothing where they are not there, or behind a passphrase that was not given.
    [[nodiscard]] const std::optional<Keys> &keys() const { return m_keys; }
    /// Asks the keyring too where it holds what opens the keys, which may take as long as its owner takes to open it.
    void askKeyring() { m_asksKeyring = true; }
    /// Whether the keys are there and only wait for their passphrase, or for the keyring.
    [[nodiscard]] bool waitsForKeys() const;
    /// Reads and writes what is personal with these keys from now on; forgets them, and every key read with them,
    /// where there are none.
    void useKeys(const std::optional<Keys> &keys, Database &database);

    /// Takes the right to write, waiting for another writer up to some milliseconds; kept until this object goes.
    /// The detail of the error is the holder's process id.
    Result<> lock(int patience);
    [[nodiscard]] bool mayWrite() const { return m_lock && m_lock->isLocked(); }

private:
    /// Gives a connection the vault that the keys open; a shut one without them.
    void giveVault(Database &database);

    QString m_path;
    bool m_asksKeyring = false;
    std::optional<Keys> m_keys;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace minutier
