// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Journal.h"

#include "core/Clock.h"
#include "core/Say.h"
#include "evidence/Merkle.h"
#include "journal/Canonical.h"
#include "storage/Dialect.h"
#include "storage/Repository.h"

#include <QHash>
#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

namespace {

/// The head row of a ledger, read under lock and written back with one more leaf.
class LedgerHead
{
public:
    static Result<LedgerHead> take(Database &database, const QString &ledger)
    {
        auto read =
            Statement(database, u"SELECT size, frontier FROM ledger WHERE id = ?"_s + lockForUpdate(database.engine()))
                .bind(ledger)
                .first<std::pair<qint64, QByteArray>>([](const Row &row) {
                    return std::pair(row.integer(0), row.bytes(1));
                });
        if (!read)
            return read.error();
        LedgerHead head(database, ledger, !*read);
        if (!*read)
            return head;
        const auto &[size, bytes] = **read;
        const auto frontier = evidence::Frontier::fromBytes(
            std::uint64_t(size), {reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())}
        );
        if (!frontier)
            return Error::storage(
                Say::tr("The head of the journal is damaged. Run “minutierctl verify”, and restore a backup."), ledger
            );
        head.m_frontier = *frontier;
        return head;
    }

    [[nodiscard]] qint64 size() const { return qint64(m_frontier.size()); }
    [[nodiscard]] const QString &ledger() const { return m_ledger; }

    /// Makes the ledger's row, so that entries may refer to it.
    Result<> begin()
    {
        if (!m_isNew)
            return {};
        m_isNew = false;
        const auto made =
            Statement(m_database, u"INSERT INTO ledger (size, root, frontier, id) VALUES (?, ?, ?, ?)"_s)
                .bind(
                    qint64(0), QString::fromStdString(evidence::toBase64(m_frontier.root())), QByteArray(""), m_ledger
                )
                .run();
        return made ? Result<>() : made.error();
    }

    Result<> append(const std::string &leaf)
    {
        m_frontier.append(evidence::leafHash(evidence::bytesOf(leaf)));
        const auto bytes = m_frontier.toBytes();
        const auto written = Statement(m_database, u"UPDATE ledger SET size = ?, root = ?, frontier = ? WHERE id = ?"_s)
                                 .bind(
                                     size(),
                                     QString::fromStdString(evidence::toBase64(m_frontier.root())),
                                     QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())),
                                     m_ledger
                                 )
                                 .run();
        return written ? Result<>() : written.error();
    }

private:
    LedgerHead(Database &database, QString ledger, bool isNew)
        : m_database(database)
        , m_ledger(std::move(ledger))
        , m_isNew(isNew)
    {}

    Database &m_database;
    QString m_ledger;
    evidence::Frontier m_frontier;
    bool m_isNew;
};

} // namespace

Result<EntryPlace>
Journal::append(const Envelope &envelope, const Note &note, const Json &command, const Changes &changes)
{
    const auto project = changes.rows().first().project;
    for (const auto &change : changes.rows())
        if (change.project != project)
            return Error::invalid(
                Say::tr("This concerns two projects, or a project and the office. Make one change for each.")
            );
    if (auto own = checkIds(changes); !own)
        return own.error();
    auto head = LedgerHead::take(m_database, ledgerName(project));
    if (!head)
        return head.error();
    if (auto begun = head->begin(); !begun)
        return begun.error();
    const EntryPlace place{head->ledger(), head->size()};
    const auto entry = draftEntry(envelope, note, command, changes);
    if (auto written = write(place, envelope, note.verb, entry); !written)
        return written.error();
    if (auto touched = touch(place, changes); !touched)
        return touched.error();
    if (auto appended = head->append(entry.leaf); !appended)
        return appended.error();
    return place;
}

Result<>
Journal::write(const EntryPlace &place, const Envelope &envelope, const QString &verb, const DraftedEntry &entry)
{
    const auto written =
        Statement(
            m_database,
            u"INSERT INTO journal_entry (ledger, idx, dev, ctr, who, verb, at, leaf) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s
        )
            .bind(
                place.ledger,
                place.index,
                envelope.dev,
                envelope.ctr,
                envelope.who,
                verb,
                envelope.at,
                fromUtf8(entry.leaf)
            )
            .run();
    if (!written)
        return written.error();
    for (const auto &[subject, body] : entry.bodies) {
        const auto kept =
            Statement(m_database, u"INSERT INTO journal_body (ledger, idx, subject, body) VALUES (?, ?, ?, ?)"_s)
                .bind(place.ledger, place.index, subject, fromUtf8(body))
                .run();
        if (!kept)
            return kept.error();
    }
    return {};
}

Result<> Journal::checkIds(const Changes &changes)
{
    QHash<QUuid, const TableShape *> tables;
    for (const auto &change : changes.rows()) {
        bool taken = tables.value(change.id, change.table) != change.table;
        tables.insert(change.id, change.table);
        if (!taken && change.revision == 1) {
            const auto entries = Statement(m_database, u"SELECT count(*) FROM journal_touch WHERE entity_id = ?"_s)
                                     .bind(change.id)
                                     .integer();
            if (!entries)
                return entries.error();
            taken = *entries > 0;
        }
        if (taken)
            return Error::conflict(Say::tr("Another record has that id. Leave the id out, or choose another."), u"id"_s);
    }
    return {};
}

Result<> Journal::touch(const EntryPlace &place, const Changes &changes)
{
    QSet<QUuid> touched;
    for (const auto &change : changes.rows()) {
        if (touched.contains(change.id))
            continue;
        touched.insert(change.id);
        const auto noted =
            Statement(m_database, u"INSERT INTO journal_touch (entity_id, ledger, idx, entity) VALUES (?, ?, ?, ?)"_s)
                .bind(change.id, place.ledger, place.index, QString(change.table->name()))
                .run();
        if (!noted)
            return noted.error();
    }
    return {};
}

Result<qint64> Journal::nextCounter(const DeviceId &device)
{
    return Statement(m_database, u"SELECT coalesce(max(ctr), 0) + 1 FROM journal_entry WHERE dev = ?"_s)
        .bind(device)
        .integer();
}

Result<std::optional<EntryPlace>> Journal::placeOf(const DeviceId &device, qint64 counter)
{
    return Statement(m_database, u"SELECT ledger, idx FROM journal_entry WHERE dev = ? AND ctr = ?"_s)
        .bind(device, counter)
        .first<EntryPlace>([](const Row &row) {
            return EntryPlace{row.text(0), row.integer(1)};
        });
}

static const std::string *textIn(const Json::Object *object, std::string_view key)
{
    const auto *value = object ? object->find(key) : nullptr;
    return value ? value->asText() : nullptr;
}

static std::optional<Made> madeIn(const Json::Object &body)
{
    const auto *made = body.find("made");
    const auto *object = made ? made->asObject() : nullptr;
    const auto *entity = textIn(object, "ent");
    const auto *id = textIn(object, "id");
    const auto *reference = textIn(object, "ref");
    if (!entity || !id || !reference)
        return std::nullopt;
    return Made{fromUtf8(*entity), QUuid::fromString(fromUtf8(*id)), fromUtf8(*reference)};
}

Result<std::optional<Made>> Journal::answerOf(const EntryPlace &place, const Json &command)
{
    auto texts =
        Statement(
            m_database,
            u"SELECT e.leaf, b.body FROM journal_entry e JOIN journal_body b ON b.ledger = e.ledger "
            "AND b.idx = e.idx WHERE e.ledger = ? AND e.idx = ? AND b.subject = ?"_s
        )
            .bind(place.ledger, place.index, nobody())
            .first<std::pair<QString, QString>>([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!texts)
        return texts.error();
    const auto leaf = *texts ? evidence::readCanonical(toUtf8((*texts)->first)) : evidence::JsonRead();
    const auto body = *texts ? evidence::readCanonical(toUtf8((*texts)->second)) : evidence::JsonRead();
    if (!leaf || !body || !body.value->asObject())
        return std::optional<Made>();
    const auto *secret = textIn(body.value->asObject(), "secret");
    const auto *digest = textIn(leaf.value->asObject(), "cmd");
    const auto salt = secret ? evidence::secretOf(*secret) : std::nullopt;
    const bool same = salt && digest && *digest == evidence::toBase64Url(evidence::commitCommand(*salt, command));
    return same ? madeIn(*body.value->asObject()) : std::optional<Made>();
}

} // namespace minutier
