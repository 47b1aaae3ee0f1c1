// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/KeptHeads.h"

#include "core/Say.h"
#include "evidence/Bytes.h"
#include "evidence/Proof.h"
#include "journal/Canonical.h"
#include "storage/LocalStore.h"

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

/// Another office, or the same one begun again, has another key.
static Result<QString> placeOf(Database &database)
{
    const auto origin = originOf(database);
    const auto key = officeKey(database);
    if (!origin || !key)
        return origin ? key.error() : origin.error();
    return u"heads/"_s + fromUtf8(*key ? (*key)->toText() : *origin);
}

Result<CheckedHeads> keptHeads(Database &database, const LocalStore &local)
{
    const auto place = placeOf(database);
    if (!place)
        return place.error();
    CheckedHeads heads;
    const auto read = evidence::readCanonical(toUtf8(local.read(*place)));
    if (!read || !read.value->asArray())
        return heads; // nothing was checked on this machine yet
    for (const auto &head : *read.value->asArray()) {
        const auto bytes = evidence::fromBase64Url(toUtf8(textOf(objectOf(head), "edge")));
        const auto size = integerOf(objectOf(head), "size");
        const auto frontier =
            bytes && size >= 0 ? evidence::Frontier::fromBytes(std::uint64_t(size), *bytes) : std::nullopt;
        if (frontier)
            heads.insert(textOf(objectOf(head), "ledger"), *frontier);
    }
    return heads;
}

Result<> keepHeads(Database &database, LocalStore &local, const CheckedHeads &heads)
{
    const auto place = placeOf(database);
    if (!place)
        return place.error();
    Json::Array kept;
    for (const auto &[ledger, head] : heads.asKeyValueRange())
        kept.emplace_back(Json::Object{
            {"ledger", Json(toUtf8(ledger))},
            {"size", Json(std::int64_t(head.size()))},
            {"edge", Json(evidence::toBase64Url(head.toBytes()))},
        });
    return local.keep(*place, fromUtf8(Json(std::move(kept)).toCanonical()));
}

static Result<> goesOnFrom(Database &database, const QString &ledger, const CheckedHeads &kept)
{
    const auto known = kept.constFind(ledger);
    if (known == kept.cend())
        return {};
    const auto root = rootOfLedger(database, ledger, qint64(known->size()));
    if (!root)
        return root.error();
    if (*root && **root == known->root())
        return {};
    return Error::conflict(
        Say::tr("This register is not the one that was checked here at %1 entries: an older copy was put in its place, "
                "or something was changed. Nothing was signed. Put the newest copy back, or ask who has it.")
            .arg(known->size())
    );
}

Result<SignedHead>
signKeptHead(Database &database, LocalStore &local, const QString &ledger, const evidence::SigningKey &key)
{
    auto kept = keptHeads(database, local);
    if (!kept)
        return kept.error();
    if (auto goesOn = goesOnFrom(database, ledger, *kept); !goesOn)
        return goesOn.error();
    auto head = signHead(database, ledger, key);
    if (!head)
        return head;
    if (const auto frontier = evidence::frontierAt(nodesOf(database, ledger), std::uint64_t(head->size))) {
        kept->insert(ledger, *frontier);
        if (auto done = keepHeads(database, local, *kept); !done)
            return done.error();
    }
    return head;
}

} // namespace minutier
