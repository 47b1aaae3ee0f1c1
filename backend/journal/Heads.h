// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Checkpoint.h"
#include "storage/Database.h"

namespace minutier {

/// A head that was signed, as it left.
struct SignedHead
{
    QString ledger;
    qint64 size = 0;
    QString note; ///< A C2SP signed note.
};

/// `minutier/<office>`: how an office's ledgers and its key are called outside.
Result<std::string> originOf(Database &database);

/// The key that signs the heads of this office; nothing in a register begun without one.
Result<std::optional<evidence::VerifierKey>> officeKey(Database &database);

/// Reads the subtrees kept of a ledger.
evidence::NodeReader nodesOf(Database &database, const QString &ledger);

/// The root of the first `size` entries of a ledger; nothing where it has not so many.
Result<std::optional<evidence::Hash>> rootOfLedger(Database &database, const QString &ledger, qint64 size);

/// The head of a ledger as it is now, unsigned.
Result<evidence::Checkpoint> currentHead(Database &database, const QString &ledger);

/// The checkpoint in a note, if this key signed it.
std::optional<evidence::Checkpoint> checkpointIn(const QString &note, const evidence::VerifierKey &key);

/// Signs the head of a ledger after reading all subtrees it rests on again, and keeps what was signed. Refuses where a
/// head signed before is not one of this ledger: a copy older than what was signed is never signed.
Result<SignedHead> signHead(Database &database, const QString &ledger, const evidence::SigningKey &key);

/// The heads that were signed, the newest of each ledger last.
Result<QList<SignedHead>> signedHeads(Database &database, const QString &ledger = {});

} // namespace minutier
