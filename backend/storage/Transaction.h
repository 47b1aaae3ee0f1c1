// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace minutier {

/// A transaction that ends in `commit()`, or as if it had never begun.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it began; ask before the first statement.
    [[nodiscard]] const Result<> &begun() const { return m_begun; }
    Result<> commit();

private:
    Database &m_database;
    Result<> m_begun;
    bool m_open;
};

/// While it lives everything that is read is of one moment, whoever writes meanwhile.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    /// Whether it began; ask before the first statement.
    [[nodiscard]] const Result<> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<> m_begun;
};

} // namespace minutier
