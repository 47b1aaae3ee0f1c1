// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/HeadSigning.h"

#include "core/Say.h"
#include "journal/KeptHeads.h"
#include "storage/LocalStore.h"

namespace minutier {

Result<SignedHead> signedHeadOf(const Register &opened, const QString &ledger)
{
    if (const auto &keys = opened.folder().keys()) {
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
            Say::tr("The keys of this register are not here, and no head was signed before. Put the file “keys” back.")
        );
    return heads->last();
}

} // namespace minutier
