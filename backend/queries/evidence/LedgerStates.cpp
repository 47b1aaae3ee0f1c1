// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/evidence/LedgerStates.h"

#include "journal/Heads.h"
#include "storage/Statement.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// The size of the newest head of a ledger that this key signed and whose root its entries still give.
static Result<qint64> signedSizeOf(Database &database, const QString &ledger, const evidence::VerifierKey &key)
{
    const auto heads = signedHeads(database, ledger);
    if (!heads)
        return heads.error();
    for (auto head = heads->crbegin(); head != heads->crend(); ++head) {
        const auto root = rootOfLedger(database, ledger, head->size);
        if (!root)
            return root.error();
        const auto checkpoint = checkpointIn(head->note, key);
        if (checkpoint && *root && checkpoint->head.root == **root)
            return head->size;
    }
    return qint64(0);
}

Result<QList<LedgerState>> readLedgerStates(Database &database)
{
    const auto key = officeKey(database);
    if (!key)
        return key.error();
    auto states = Statement(
                      database,
                      u"SELECT l.id, p.code, l.size FROM ledger l LEFT JOIN project p ON p.id = l.id "
                      "WHERE l.size > 0 ORDER BY p.code"_s
    )
                      .rows<LedgerState>([](const Row &row) {
                          return LedgerState{row.text(0), row.text(1), row.integer(2)};
                      });
    if (!states)
        return states;
    for (auto &state : *states) {
        const auto head = currentHead(database, state.ledger);
        if (!head)
            return head.error();
        state.root = QString::fromStdString(evidence::toHex(head->head.root));
        const auto signedSize = *key ? signedSizeOf(database, state.ledger, **key) : Result<qint64>(0);
        if (!signedSize)
            return signedSize.error();
        state.signedSize = *signedSize;
    }
    std::ranges::stable_partition(*states, [](const LedgerState &one) { return !one.project.isEmpty(); });
    return states;
}

} // namespace minutier
