// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace minutier {

/// What stays on this machine: drafts as they are typed, and where the window was. Never journalled, never sent.
class LocalStore
{
public:
    /// Opens or makes `local.db`; a damaged one is set aside, for nothing in it is the record.
    static Result<std::unique_ptr<LocalStore>> open(const QString &path);

    /// The text kept under a key; empty when there is none.
    [[nodiscard]] QString read(const QString &key) const;
    Result<> keep(const QString &key, const QString &text);
    Result<> forget(const QString &key);

private:
    explicit LocalStore(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace minutier
