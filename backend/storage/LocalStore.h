// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Key.h"
#include "storage/Database.h"

#include <optional>

namespace minutier {

/// What stays on this machine: drafts as they are typed, and where the window was. Never journalled, never sent.
class LocalStore
{
public:
    /// Opens or makes `local.db`; a damaged one is set aside, for nothing in it is the record.
    static Result<std::unique_ptr<LocalStore>> open(const QString &path);

    /// What was lost when a damaged one was set aside, while it still lies there; empty where none does.
    [[nodiscard]] static QString loss(const QString &path);

    /// Whether a key names how the window is, which is kept in clear, rather than something that was typed.
    [[nodiscard]] static bool isSetting(const QString &key);

    /// Seals what is typed from now on, and what lies here in clear, under the register's vault key. Without a key,
    /// what is sealed reads as nothing.
    Result<> sealWith(const std::optional<evidence::Key> &vault);
    /// The text kept under a key; empty when there is none, or when it is sealed and the vault shut.
    [[nodiscard]] QString read(const QString &key) const;
    Result<> keep(const QString &key, const QString &text);
    Result<> forget(const QString &key);

private:
    explicit LocalStore(std::unique_ptr<Database> database);

    [[nodiscard]] QString sealed(const QString &key, const QString &text) const;
    Result<> write(const QString &key, const QString &text);

    std::unique_ptr<Database> m_database;
    std::optional<evidence::Key> m_vault;
};

} // namespace minutier
