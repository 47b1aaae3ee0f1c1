// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Merkle.h"
#include "journal/Verification.h"

#include <map>

namespace minutier {

/// Checks the stored subtrees of one ledger against those its entries make, in memory that does not grow with them.
class TreeChecker
{
public:
    TreeChecker(Database &database, QString ledger);

    /// Told of every subtree that the entries complete, in order.
    evidence::NodeVisitor visitor();
    /// What is wrong with the stored ones, as a sentence; nothing when all agree.
    Result<std::optional<QString>> firstDifference();

private:
    struct Level
    {
        evidence::Hasher hashes; ///< Of all hashes of the level, in order.
        qint64 count = 0;
    };

    Database &m_database;
    QString m_ledger;
    std::map<int, Level> m_levels;
};

/// What is wrong with the heads that were signed: each must be a head of its ledger as it is now, by the office's key.
Result<QList<Difference>> wrongHeads(Database &database);

/// What is wrong with the keys of personal data: each must open, and be of somebody in the register who is not erased.
Result<QList<Difference>> wrongKeys(Database &database, const QSet<QString> &erased);

} // namespace minutier
