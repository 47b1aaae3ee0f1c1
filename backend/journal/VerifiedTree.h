// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Merkle.h"
#include "evidence/SequenceDigest.h"
#include "storage/Database.h"

#include <map>

namespace minutier {

/// Grows the tree of one ledger leaf by leaf, and says whether the stored subtrees and the stored head are those that
/// the leaves make. Its memory does not grow with the ledger.
class TreeChecker
{
public:
    /// `after` is the part that was checked before: the walk begins behind it.
    TreeChecker(Database &database, QString ledger, evidence::Frontier after = {});

    /// The next leaf, as it was hashed.
    void add(const QByteArray &leaf);
    [[nodiscard]] const evidence::Frontier &frontier() const { return m_frontier; }

    /// What is wrong with the stored subtrees or the stored head, as a sentence; nothing when all agree.
    Result<std::optional<QString>> firstDifference();

private:
    [[nodiscard]] Result<bool> keepsLevel(int level);
    [[nodiscard]] Result<bool> keepsSubtrees();
    [[nodiscard]] Result<bool> keepsHead();

    Database &m_database;
    QString m_ledger;
    evidence::Frontier m_frontier;
    std::uint64_t m_begun;                    ///< Entries that were checked before.
    std::map<int, evidence::SequenceDigest> m_levels; ///< Over all hashes of each level, in order.
};

} // namespace minutier
