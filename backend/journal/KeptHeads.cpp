// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/KeptHeads.h"

#include "core/Say.h"
#include "evidence/Bytes.h"
#include "evidence/Proof.h"
#include "journal/Canonical.h"
#include "storage/LocalStore.h"
#include "storage/RegisterFolder.h"

#include <QFileInfo>
#include <algorithm>

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
    return fromUtf8(*key ? (*key)->toText() : *origin);
}

static CheckedHeads headsIn(const QString &text)
{
    CheckedHeads heads;
    const auto read = evidence::readCanonical(toUtf8(text));
    if (!read || !read.value->asArray())
        return heads; // nothing was seen on this machine yet
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

static QString textOfHeads(const CheckedHeads &heads)
{
    Json::Array kept;
    for (const auto &[ledger, head] : heads.asKeyValueRange())
        kept.emplace_back(Json::Object{
            {"ledger", Json(toUtf8(ledger))},
            {"size", Json(std::int64_t(head.size()))},
            {"edge", Json(evidence::toBase64Url(head.toBytes()))},
        });
    return fromUtf8(Json(std::move(kept)).toCanonical());
}

Result<KeptHeads> KeptHeads::of(Database &database, const LocalStore &local)
{
    const auto place = placeOf(database);
    if (!place)
        return place.error();
    return KeptHeads{headsIn(local.read(u"heads/known/"_s + *place)), headsIn(local.read(u"heads/read/"_s + *place))};
}

Result<> KeptHeads::keep(Database &database, LocalStore &local) const
{
    const auto place = placeOf(database);
    if (!place)
        return place.error();
    if (auto kept = local.keep(u"heads/known/"_s + *place, textOfHeads(known)); !kept)
        return kept;
    return local.keep(u"heads/read/"_s + *place, textOfHeads(read));
}

/// How far each ledger was when a head was signed here, by the name of the ledger.
static Result<QHash<QString, QList<qint64>>> signedHere(Database &database, const LocalStore &local)
{
    const auto place = placeOf(database);
    if (!place)
        return place.error();
    QHash<QString, QList<qint64>> sizes;
    const auto read = evidence::readCanonical(toUtf8(local.read(u"heads/signed/"_s + *place)));
    if (read && read.value->asArray())
        for (const auto &head : *read.value->asArray())
            sizes[textOf(objectOf(head), "ledger")].append(qint64(integerOf(objectOf(head), "size")));
    return sizes;
}

static Result<> rememberSigned(Database &database, LocalStore &local, const SignedHead &head)
{
    const auto place = placeOf(database);
    auto sizes = signedHere(database, local);
    if (!place || !sizes)
        return place ? sizes.error() : place.error();
    if ((*sizes)[head.ledger].contains(head.size))
        return {};
    (*sizes)[head.ledger].append(head.size);
    Json::Array kept;
    for (const auto &[ledger, ends] : sizes->asKeyValueRange())
        for (const auto end : ends)
            kept.emplace_back(Json::Object{{"ledger", Json(toUtf8(ledger))}, {"size", Json(std::int64_t(end))}});
    return local.keep(u"heads/signed/"_s + *place, fromUtf8(Json(std::move(kept)).toCanonical()));
}

Result<QList<Difference>> headsGone(Database &database, const LocalStore &local)
{
    const auto sizes = signedHere(database, local);
    if (!sizes)
        return sizes.error();
    QList<Difference> gone;
    for (const auto &[ledger, ends] : sizes->asKeyValueRange()) {
        const auto held = signedHeads(database, ledger);
        if (!held)
            return held.error();
        for (const auto end : ends)
            if (std::ranges::find(*held, end, &SignedHead::size) == held->end())
                gone.append(
                    {ledger,
                     -1,
                     u"signed_head"_s,
                     ledger,
                     Say::tr("The head that was signed here at %1 entries is not in the register any more: it was "
                             "taken out, or an older copy was put in the place of the register.")
                         .arg(end)}
                );
    }
    return gone;
}

Result<VerificationReport> verifyHere(Database &database, const Progress &progress, Extent extent)
{
    const QFileInfo file(database.path());
    const bool isFile = database.engine() == Engine::Sqlite && file.exists();
    const auto local = isFile ? LocalStore::open(RegisterFolder(file.absolutePath()).localFile())
                              : Result<std::unique_ptr<LocalStore>>(Error::storage(u"not in a folder"_s));
    if (!local)
        return Verification(database, progress, std::move(extent)).run();
    auto kept = KeptHeads::of(database, **local);
    if (!kept)
        return kept.error();
    extent.known = kept->known;
    // The hashes alone were seen up to there; what entries say only as far as it was read.
    extent.read = extent.contents ? kept->read : kept->known;
    const bool readsContents = extent.contents;
    auto report = Verification(database, progress, std::move(extent)).run();
    if (!report)
        return report;
    const auto gone = headsGone(database, **local);
    if (!gone)
        return gone.error();
    // An older copy was named already; what is missing from it need not be named one by one.
    if (report->differences.isEmpty())
        report->differences = gone->mid(0, 20);
    if (!report->isIntact())
        return report;
    kept->known = report->heads;
    if (readsContents)
        kept->read = report->heads;
    // A disk that is full or read-only keeps nothing: the next check reads more.
    if (auto done = kept->keep(database, **local); !done)
        qWarning("%s", qUtf8Printable(done.error().message));
    return report;
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
    auto kept = KeptHeads::of(database, local);
    if (!kept)
        return kept.error();
    if (auto goesOn = goesOnFrom(database, ledger, kept->known); !goesOn)
        return goesOn.error();
    auto head = signHead(database, ledger, key);
    if (!head)
        return head;
    if (const auto frontier = evidence::frontierAt(nodesOf(database, ledger), std::uint64_t(head->size))) {
        kept->known.insert(ledger, *frontier);
        if (auto done = kept->keep(database, local); !done)
            return done.error();
    }
    if (auto done = rememberSigned(database, local, *head); !done)
        return done.error();
    return head;
}

} // namespace minutier
