// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/VerifiedHeads.h"

#include "core/Say.h"
#include "journal/Heads.h"
#include "storage/Statement.h"
#include "storage/Vault.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<Difference>> wrongHeads(Database &database)
{
    QList<Difference> wrong;
    const auto heads = signedHeads(database);
    if (!heads)
        return heads.error();
    const auto origin = originOf(database);
    const auto key = officeKey(database);
    if (!origin || !key)
        return origin ? key.error() : origin.error();
    for (const auto &head : *heads) {
        const auto root = rootOfLedger(database, head.ledger, head.size);
        if (!root)
            return root.error();
        const auto checkpoint = *key ? checkpointIn(head.note, **key) : std::nullopt;
        const bool own = checkpoint && checkpoint->origin == *origin + '/' + head.ledger.toStdString() &&
                         checkpoint->head.size == std::uint64_t(head.size);
        if (!own)
            wrong.append(
                {head.ledger,
                 -1,
                 u"signed_head"_s,
                 head.ledger,
                 Say::tr("The signed head of ledger %1 at %2 entries is not one this office signed.")
                     .arg(head.ledger)
                     .arg(head.size)}
            );
        else if (!*root || **root != checkpoint->head.root)
            wrong.append(
                {head.ledger,
                 -1,
                 u"signed_head"_s,
                 head.ledger,
                 Say::tr("Ledger %1 is not the one whose head was signed at %2 entries: something before it was "
                         "changed or cut off.")
                     .arg(head.ledger)
                     .arg(head.size)}
            );
    }
    return wrong;
}

Result<QList<Difference>> wrongKeys(Database &database, const QSet<QString> &erased)
{
    QList<Difference> wrong;
    auto *vault = database.vault();
    if (!vault || !vault->isOpen())
        return wrong;
    vault->forget();
    QStringList subjects;
    const auto read =
        Statement(database, u"SELECT subject FROM subject_key ORDER BY subject"_s).each([&subjects](const Row &row) {
            subjects.append(row.text(0));
            return true;
        });
    if (!read)
        return read.error();
    for (const auto &subject : subjects) {
        const auto known = Statement(
                               database,
                               u"SELECT count(*) FROM (SELECT id FROM person UNION ALL SELECT id FROM organisation "
                               "UNION ALL SELECT id FROM seat UNION ALL SELECT id FROM incident) owner WHERE id = ?"_s
        )
                               .bind(subject)
                               .integer();
        if (!known)
            return known.error();
        if (*known == 0 || erased.contains(subject) || !vault->holds(database, QUuid::fromString(subject)))
            wrong.append(
                {{},
                 -1,
                 u"subject_key"_s,
                 subject,
                 Say::tr("The key kept for %1 is not the one its data was sealed with.").arg(subject)}
            );
    }
    return wrong;
}

} // namespace minutier
