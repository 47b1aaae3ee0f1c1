// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Merkle.h"
#include "evidence/SequenceDigest.h"
#include "storage/Database.h"

#include <QByteArray>
#include <map>
#include <vector>

namespace minutier {

/// Grows the tree of one ledger leaf by leaf, and says whether the stored subtrees and the stored head are those that
/// the leaves make. Its memory does not grow with the ledger.
class TreeChecker
{
public:
    /// `after` is the part that was checked before: the walk begins behind it. `known` is what the ledger must go on
    /// from.
    TreeChecker(Database &database, QString ledger, evidence::Frontier after = {}, evidence::Frontier known = {});

    /// The next leaf, as it was hashed.
    void add(const QByteArray &leaf);
    /// The tree of all leaves so far.
    const evidence::Frontier &frontier();
    /// Whether the leaves so far begin with those that were known.
    bool goesOn();

    /// What is wrong with the stored subtrees or the stored head, as a sentence; nothing when all agree.
    Result<std::optional<QString>> firstDifference();

private:
    void hashWaiting();
    void append(const evidence::Hash &leaf);
    [[nodiscard]] Result<bool> keepsLevel(int level);
    [[nodiscard]] Result<bool> keepsSubtrees();
    [[nodiscard]] Result<bool> keepsHead();

    Database &m_database;
    QString m_ledger;
    evidence::Frontier m_frontier;
    evidence::Frontier m_known;
    bool m_goesOn;
    std::vector<QByteArray> m_waiting;                ///< Leaves that are not hashed yet.
    std::uint64_t m_begun;                            ///< Entries that were checked before.
    std::map<int, evidence::SequenceDigest> m_levels; ///< Over all hashes of each level, in order.
};

} // namespace minutier
