// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Heads.h"
#include "journal/Verification.h"

namespace minutier {

class LocalStore;

/// Where each ledger of a register ended when this machine last saw it. It lies outside the record, in `local.db`, so
/// that an older copy put in its place is noticed; a register of another office has its own.
struct KeptHeads
{
    CheckedHeads known; ///< The newest that was checked or signed here.
    CheckedHeads read;  ///< Up to where everything that entries say was read.

    /// What was kept of a register; nothing where it was never seen here.
    static Result<KeptHeads> of(Database &database, const LocalStore &local);
    Result<> keep(Database &database, LocalStore &local) const;
};

/// Heads that were signed on this machine and that the register no longer holds: they leave no other trace in it.
Result<QList<Difference>> headsGone(Database &database, const LocalStore &local);

/// Checks a register like `Verification`, and that it goes on from what this machine saw of it; keeps where it ends
/// when nothing is wrong. Where nothing can be kept beside it, as on a read-only disk, everything is read.
Result<VerificationReport> verifyHere(Database &database, const Progress &progress = {}, Extent extent = {});

/// Signs the head of a ledger like `signHead`, and keeps it. Refuses where the ledger does not go on from what was
/// kept: such a copy is older, or another history.
Result<SignedHead>
signKeptHead(Database &database, LocalStore &local, const QString &ledger, const evidence::SigningKey &key);

} // namespace minutier
