// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/OfficeHead.h"

#include "commands/HeadSigning.h"

namespace minutier {

using namespace Qt::StringLiterals;

bool maySign(const Session &session)
{
    return session.mayWrite() && session.shield().audience() == Audience::Office &&
           session.reg().folder().keys().has_value();
}

Result<SignedHead> officeHead(const Session &session, const QString &ledger)
{
    if (maySign(session))
        return signedHeadOf(session.reg(), ledger);
    const auto heads = signedHeads(session.database(), ledger);
    if (!heads)
        return heads.error();
    if (heads->isEmpty())
        return Error::conflict(
            Say::tr("The office has signed no head of this ledger yet. Ask the coordinator to sign it.")
        );
    return heads->last();
}

QString inGroups(const QString &digest, int length)
{
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += length)
        groups.append(digest.mid(at, length));
    return groups.join(u' ');
}

} // namespace minutier
