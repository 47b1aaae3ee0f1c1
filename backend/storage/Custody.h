// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/KeyFile.h"

namespace minutier {

/// Where the keys of a register are kept, and the ways to keep them elsewhere. At every moment of a change one file of
/// keys is whole and opens, with what opened it before or with what opens it afterwards.
class Custody
{
public:
    explicit Custody(const QString &folder);

    [[nodiscard]] KeyGuard guard() const { return m_file.guard(); }
    /// Whether something beside the folder is needed to read them.
    [[nodiscard]] bool isGuarded() const;

    /// The keys; the passphrase is looked at only where they lie behind one, and the keyring where it holds them.
    [[nodiscard]] Result<Keys> open(const QString &passphrase) const;

    Result<> keepInFile(const Keys &keys) const;
    /// Refuses a passphrase that is too short.
    Result<> keepBehind(const Keys &keys, const QString &passphrase) const;
    Result<> keepInKeyring(const Keys &keys) const;
    /// Writes a copy that opens anywhere: as the file is, or behind a passphrase where only the keyring opens it.
    Result<> copyTo(const QString &path, const Keys &keys, const QString &passphrase) const;

    /// How many characters a passphrase has at least.
    static constexpr int leastPassphrase = 12;
    static constexpr int leastDifferent = 6; ///< Characters, so that one key held down is no passphrase.
    static Result<> checkPassphrase(const QString &passphrase);
    /// What the guard means for whoever can read the folder, in one sentence.
    static QString sentenceOf(KeyGuard guard);
    /// Said where something personal is needed and the keys are not open.
    static Error shut(KeyGuard guard);

private:
    /// Takes the secret of an earlier file out of the keyring, once nothing needs it any more.
    static void forget(const QString &safeName);

    KeyFile m_file;
};

} // namespace minutier
