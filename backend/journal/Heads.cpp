// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Heads.h"

#include "core/Say.h"
#include "journal/Canonical.h"
#include "storage/Statement.h"
#include "storage/Transaction.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Id and public key of the office.
Result<std::pair<QString, QString>> officeOf(Database &database)
{
    const auto office =
        Statement(database, u"SELECT id, public_key FROM office"_s)
            .first<std::pair<QString, QString>>([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!office)
        return office.error();
    return *office ? **office : std::pair<QString, QString>();
}

} // namespace

Result<std::string> originOf(Database &database)
{
    const auto office = officeOf(database);
    if (!office)
        return office.error();
    return "minutier/" + toUtf8(office->first);
}

Result<std::optional<evidence::VerifierKey>> officeKey(Database &database)
{
    const auto office = officeOf(database);
    if (!office)
        return office.error();
    const auto bytes = evidence::fromBase64Url(toUtf8(office->second));
    const auto key = bytes ? evidence::publicKeyOf(*bytes) : std::nullopt;
    if (!key)
        return std::optional<evidence::VerifierKey>();
    return std::optional(evidence::VerifierKey{
        "minutier/" + toUtf8(office->first), evidence::NoteSigning::Ed25519, *key});
}

evidence::NodeReader nodesOf(Database &database, const QString &ledger)
{
    return [&database, ledger](unsigned level, std::uint64_t index) -> std::optional<evidence::Hash> {
        const auto bytes =
            Statement(database, u"SELECT hash FROM journal_node WHERE ledger = ? AND level = ? AND idx = ?"_s)
                .bind(ledger, int(level), qint64(index))
                .first<QByteArray>([](const Row &row) { return row.bytes(0); });
        if (!bytes || !*bytes)
            return std::nullopt;
        return evidence::hashOf(evidence::bytesOf({(*bytes)->constData(), std::size_t((*bytes)->size())}));
    };
}

Result<std::optional<evidence::Hash>> rootOfLedger(Database &database, const QString &ledger, qint64 size)
{
    const auto entries = Statement(database, u"SELECT size FROM ledger WHERE id = ?"_s).bind(ledger).integer();
    if (!entries)
        return entries.error();
    if (size < 0 || size > *entries)
        return std::optional<evidence::Hash>();
    return evidence::rootAt(nodesOf(database, ledger), std::uint64_t(size));
}

Result<evidence::Checkpoint> currentHead(Database &database, const QString &ledger)
{
    const auto origin = originOf(database);
    if (!origin)
        return origin.error();
    const auto size = Statement(database, u"SELECT size FROM ledger WHERE id = ?"_s).bind(ledger).integer();
    if (!size)
        return size.error();
    const auto root = rootOfLedger(database, ledger, *size);
    if (!root)
        return root.error();
    if (!*root)
        return Error::storage(
            Say::tr("The head of the journal is damaged. Run “minutierctl verify”, and restore a backup."), ledger
        );
    return evidence::Checkpoint{*origin + '/' + toUtf8(ledger), {std::uint64_t(*size), **root}};
}

std::optional<evidence::Checkpoint> checkpointIn(const QString &note, const evidence::VerifierKey &key)
{
    const auto read = evidence::Note::fromText(toUtf8(note));
    if (!read)
        return std::nullopt;
    const auto signers = read->signedBy(std::span(&key, 1));
    return signers && signers->size() == 1 ? evidence::Checkpoint::fromText(read->text) : std::nullopt;
}

Result<QList<SignedHead>> signedHeads(Database &database, const QString &ledger)
{
    Statement statement(
        database,
        u"SELECT ledger, size, note FROM signed_head%1 ORDER BY ledger, size"_s.arg(
            ledger.isEmpty() ? QString() : u" WHERE ledger = ?"_s
        )
    );
    if (!ledger.isEmpty())
        statement.bind(ledger);
    return statement.rows<SignedHead>([](const Row &row) {
        return SignedHead{row.text(0), row.integer(1), row.text(2)};
    });
}

/// Whether every head signed before is still one of this ledger.
static Result<> checkEarlier(Database &database, const QString &ledger, const evidence::VerifierKey &key)
{
    const auto earlier = signedHeads(database, ledger);
    if (!earlier)
        return earlier.error();
    for (const auto &head : *earlier) {
        const auto root = rootOfLedger(database, ledger, head.size);
        if (!root)
            return root.error();
        const auto checkpoint = checkpointIn(head.note, key);
        // Signed by a key that was replaced since: the root must still be the same.
        if (!*root || (checkpoint && checkpoint->head.root != **root))
            return Error::conflict(
                Say::tr("This register is not the one whose head was signed at %1 entries. Nothing was signed. Run "
                        "“minutierctl verify”, and restore the newest backup.")
                    .arg(head.size)
            );
    }
    return {};
}

Result<SignedHead> signHead(Database &database, const QString &ledger, const evidence::SigningKey &key)
{
    const auto known = officeKey(database);
    if (!known)
        return known.error();
    if (!*known || (*known)->key != key.publicKey())
        return Error::conflict(Say::tr("The keys beside this register are not its office's. Put the right file back."));
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (auto sound = checkEarlier(database, ledger, **known); !sound)
        return sound.error();
    const auto head = currentHead(database, ledger);
    if (!head)
        return head.error();
    if (head->head.size == 0)
        return Error::notFound(Say::tr("This ledger has no entry yet."));
    const auto root =
        Statement(database, u"SELECT root FROM ledger WHERE id = ?"_s).bind(ledger).first<QString>([](const Row &row) {
            return row.text(0);
        });
    if (!root)
        return root.error();
    if (!*root || toUtf8(**root) != evidence::toBase64(head->head.root))
        return Error::storage(
            Say::tr("The head of the journal is damaged. Run “minutierctl verify”, and restore a backup."), ledger
        );
    SignedHead made{ledger, qint64(head->head.size), fromUtf8(head->signedWith((*known)->name, key).toText())};
    const auto kept =
        Statement(database, u"INSERT INTO signed_head (ledger, size, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s)
            .bind(made.ledger, made.size, made.note)
            .run();
    if (!kept)
        return kept.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return made;
}

} // namespace minutier
