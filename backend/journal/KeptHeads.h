// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Heads.h"
#include "journal/Verification.h"

namespace minutier {

class LocalStore;

/// Where each ledger of this register ended when this machine last found it whole. It lies outside the record, so that
/// an older copy put in its place is noticed; a register of another office has its own.
Result<CheckedHeads> keptHeads(Database &database, const LocalStore &local);

/// Keeps where the ledgers end, after a check that found nothing wrong.
Result<> keepHeads(Database &database, LocalStore &local, const CheckedHeads &heads);

/// Signs the head of a ledger like `signHead`, and keeps it. Refuses where the ledger does not go on from what was kept:
/// such a copy is older, or another history.
Result<SignedHead> signKeptHead(
    Database &database, LocalStore &local, const QString &ledger, const evidence::SigningKey &key
);

} // namespace minutier
