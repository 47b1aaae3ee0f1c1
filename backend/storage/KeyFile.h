// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Names.h"
#include "core/Result.h"
#include "evidence/Key.h"

namespace minutier {

/// The secrets of an office and of this machine: they lie beside the register, never in it.
struct Keys
{
    evidence::Key device; ///< Seed of what signs this machine's commands.
    evidence::Key office; ///< Seed of what signs the heads of ledgers.
    evidence::Key vault;  ///< Seals the keys of personal data.

    /// Keys nobody can guess.
    static Keys fresh();
};

/// What stands between the keys and whoever can read the folder.
enum class KeyGuard { Absent, Unreadable, File, Passphrase, Keyring };
template <>
inline constexpr std::array names<KeyGuard>{
    Name{KeyGuard::Absent, QLatin1StringView("absent")},
    Name{KeyGuard::Unreadable, QLatin1StringView("unreadable")},
    Name{KeyGuard::File, QLatin1StringView("file")},
    Name{KeyGuard::Passphrase, QLatin1StringView("passphrase")},
    Name{KeyGuard::Keyring, QLatin1StringView("keyring")},
};

/// A file of keys, `DIR/keys` or a copy of it: readable by its owner alone, and sealed where somebody asked for it.
class KeyFile
{
public:
    explicit KeyFile(QString folder);
    /// A copy that lies elsewhere, under a name of its own.
    static KeyFile at(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] KeyGuard guard() const;
    /// The name under which the keyring holds what opens it; empty where no keyring does.
    [[nodiscard]] QString safeName() const;

    /// The keys; a sentence when the file is no such file, or the passphrase is not its own.
    [[nodiscard]] Result<Keys> read(const QString &passphrase = {}) const;
    /// The keys that were sealed under a secret of the keyring.
    [[nodiscard]] Result<Keys> read(const evidence::Key &secret) const;
    /// Writes all of it or nothing, behind a passphrase when one is given.
    Result<> write(const Keys &keys, const QString &passphrase = {}) const;
    /// The same, sealed under a secret that the keyring holds by that name.
    Result<> write(const Keys &keys, const evidence::Key &secret, const QString &safeName) const;

private:
    QString m_path;
};

} // namespace minutier
