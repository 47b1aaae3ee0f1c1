// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// `DIR/keys`: readable by its owner alone, behind a passphrase where one was set.
class KeyFile
{
public:
    explicit KeyFile(QString folder);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isThere() const;
    /// Whether a passphrase is needed to read it.
    [[nodiscard]] bool isLocked() const;

    /// The keys; a sentence when the file is no such file, or the passphrase is not its own.
    [[nodiscard]] Result<Keys> read(const QString &passphrase = {}) const;
    /// Writes all of it or nothing, behind a passphrase when one is given.
    Result<> write(const Keys &keys, const QString &passphrase = {}) const;

private:
    QString m_path;
};

} // namespace minutier
