// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Merkle.h"
#include "storage/Database.h"

namespace minutier {

/// The head row of a ledger, read under lock and written back with one more leaf.
class LedgerHead
{
public:
    /// The head as it stands; an empty one for a ledger that has no entry yet.
    static Result<LedgerHead> take(Database &database, const QString &ledger);

    [[nodiscard]] qint64 size() const { return qint64(m_frontier.size()); }
    [[nodiscard]] const QString &ledger() const { return m_ledger; }

    /// Makes the ledger's row, so that entries may refer to it.
    Result<> begin();
    /// Adds a leaf, and keeps every subtree that it completes.
    Result<> append(const std::string &leaf);

private:
    LedgerHead(Database &database, QString ledger, bool isNew)
        : m_database(database)
        , m_ledger(std::move(ledger))
        , m_isNew(isNew)
    {}
    Result<> keepNode(unsigned level, std::uint64_t index, const evidence::Hash &hash);

    Database &m_database;
    QString m_ledger;
    evidence::Frontier m_frontier;
    bool m_isNew;
};

} // namespace minutier
