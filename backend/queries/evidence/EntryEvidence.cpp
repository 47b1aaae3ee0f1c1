// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/evidence/EntryEvidence.h"

#include "core/Say.h"
#include "evidence/Leaf.h"
#include "journal/Canonical.h"
#include "journal/Heads.h"
#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// Says which device sent an entry, and whether its signature holds.
static Result<> judgeDevice(Database &database, const evidence::Leaf &leaf, EntryEvidence &entry)
{
    entry.device = fromUtf8(leaf.dev);
    const auto known =
        Statement(database, u"SELECT label, public_key FROM device WHERE id = ?"_s)
            .bind(entry.device)
            .first<std::pair<QString, QString>>([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!known)
        return known.error();
    if (*known && !(*known)->first.isEmpty())
        entry.device = (*known)->first;
    if (leaf.sig.empty())
        return {};
    const auto keyBytes = *known ? evidence::fromBase64Url(toUtf8((*known)->second)) : std::nullopt;
    const auto key = keyBytes ? evidence::publicKeyOf(*keyBytes) : std::nullopt;
    const auto bytes = evidence::fromBase64Url(leaf.sig);
    const auto signature = bytes ? evidence::signatureOf(*bytes) : std::nullopt;
    if (!key)
        entry.signature = DeviceSignature::Unknown;
    else
        entry.signature = signature && evidence::verifiesCommand(*key, leaf.cmd, *signature) ? DeviceSignature::Holds
                                                                                             : DeviceSignature::Wrong;
    return {};
}

/// Looks the entry up under the newest head that the office signed.
static Result<>
judgeHead(Database &database, const QString &ledger, const evidence::Hash &leafHash, EntryEvidence &entry)
{
    const auto key = officeKey(database);
    const auto heads = signedHeads(database, ledger);
    if (!key || !heads)
        return key ? heads.error() : key.error();
    if (!*key || heads->isEmpty())
        return {};
    const auto checkpoint = checkpointIn(heads->last().note, **key);
    if (!checkpoint)
        return {};
    const auto size = checkpoint->head.size;
    entry.headSize = qint64(size);
    entry.headRoot = QString::fromStdString(evidence::toHex(checkpoint->head.root));
    const auto at = Statement(database, u"SELECT at FROM journal_entry WHERE ledger = ? AND idx = ?"_s)
                        .bind(ledger, entry.headSize - 1)
                        .first<QDateTime>([](const Row &row) { return row.as<QDateTime>(0); });
    if (!at)
        return at.error();
    entry.headAt = at->value_or(QDateTime());
    const auto path = evidence::proveInclusion(nodesOf(database, ledger), std::uint64_t(entry.index), size);
    entry.included =
        path && evidence::includes(checkpoint->head.root, size, leafHash, std::uint64_t(entry.index), *path);
    return {};
}

Result<EntryEvidence> readEntryEvidence(Database &database, const QString &ledger, qint64 index)
{
    const auto text =
        Statement(
            database,
            u"SELECT e.leaf, l.size FROM journal_entry e JOIN ledger l ON l.id = e.ledger WHERE e.ledger = ? AND e.idx = ?"_s
        )
            .bind(ledger, index)
            .first<std::pair<QString, qint64>>([](const Row &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!text)
        return text.error();
    const auto leaf = *text ? evidence::Leaf::fromText(toUtf8((*text)->first)) : std::nullopt;
    if (!leaf)
        return Error::notFound(Say::tr("Entry %1 is not there, or cannot be read. Check the whole record.").arg(index));
    const auto hash = evidence::leafHash(evidence::bytesOf(toUtf8((*text)->first)));
    EntryEvidence entry{
        .index = index, .size = (*text)->second, .digest = QString::fromStdString(evidence::toHex(hash))};
    if (auto judged = judgeDevice(database, *leaf, entry); !judged)
        return judged.error();
    if (auto judged = judgeHead(database, ledger, hash, entry); !judged)
        return judged.error();
    return entry;
}

} // namespace minutier
