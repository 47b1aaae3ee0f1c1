// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/HeadSigning.h"

#include "core/Say.h"
#include "journal/KeptHeads.h"
#include "storage/LocalStore.h"

namespace minutier {

Result<SignedHead> signedHeadOf(const Register &opened, const QString &ledger)
{
    // Whoever only reads gets what was signed: the office alone says where its ledgers stand.
    if (const auto &keys = opened.folder().keys(); keys && opened.actor().audience() == Audience::Office) {
        const auto local = LocalStore::open(opened.folder().localFile());
        if (!local)
            return local.error();
        return signKeptHead(opened.database(), **local, ledger, evidence::SigningKey::fromSeed(keys->office));
    }
    const auto heads = signedHeads(opened.database(), ledger);
    if (!heads)
        return heads.error();
    if (heads->isEmpty())
        return Error::conflict(
            opened.actor().audience() == Audience::Office
                ? Say::tr(
                      "The keys of this register are not here, and no head was signed before. Put the file “keys” back."
                  )
                : Say::tr("No head of this ledger was signed yet. Ask the office to sign one.")
        );
    return heads->last();
}

} // namespace minutier
