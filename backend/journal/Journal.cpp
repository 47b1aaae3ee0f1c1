// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Journal.h"

#include "core/Clock.h"
#include "core/Say.h"
#include "journal/Canonical.h"
#include "journal/LedgerHead.h"
#include "storage/Repository.h"
#include "storage/Vault.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

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
    const auto entry = draftEntry(envelope, note, command, changes, m_device ? &*m_device : nullptr);
    if (auto written = write(place, envelope, note.verb, entry); !written)
        return written.error();
    if (auto touched = touch(place, changes); !touched)
        return touched.error();
    if (auto appended = head->append(entry.leaf); !appended)
        return appended.error();
    return place;
}

/// What is personal in an entry is sealed as the person's row is.
static Result<QString>
keptBody(Database &database, const EntryPlace &place, const QString &subject, const QString &body)
{
    if (subject == nobody() || !database.vault())
        return body;
    return database.vault()->seal(database, QUuid::fromString(subject), body, bodyPlace(place.ledger, place.index));
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
        const auto text = keptBody(m_database, place, subject, fromUtf8(body));
        if (!text)
            return text.error();
        const auto kept =
            Statement(m_database, u"INSERT INTO journal_body (ledger, idx, subject, body) VALUES (?, ?, ?, ?)"_s)
                .bind(place.ledger, place.index, subject, *text)
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
            return Error::conflict(
                Say::tr("Another record has that id. Leave the id out, or choose another."), u"id"_s
            );
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
    QString leafText;
    std::vector<Json> bodies;
    std::optional<Made> made;
    auto read = Statement(
                    m_database,
                    u"SELECT e.leaf, b.subject, b.body FROM journal_entry e JOIN journal_body b ON b.ledger = e.ledger "
                    "AND b.idx = e.idx WHERE e.ledger = ? AND e.idx = ?"_s
    )
                    .bind(place.ledger, place.index)
                    .each([&](const Row &row) {
                        leafText = row.text(0);
                        const auto text = openedBody(m_database, place.ledger, place.index, row.text(1), row.text(2));
                        const auto body = evidence::readCanonical(toUtf8(text));
                        if (!body || !body.value->asObject())
                            return true;
                        if (row.text(1) == nobody())
                            made = madeIn(*body.value->asObject());
                        bodies.push_back(*body.value);
                        return true;
                    });
    if (!read)
        return read.error();
    const auto leaf = evidence::readCanonical(toUtf8(leafText));
    const auto *digest = leaf ? textIn(leaf.value->asObject(), "cmd") : nullptr;
    const bool same = digest && std::ranges::any_of(bodies, [&](const Json &body) {
                          const auto *secret = textIn(body.asObject(), "secret");
                          const auto salt = secret ? evidence::secretOf(*secret) : std::nullopt;
                          return salt && *digest == evidence::toBase64Url(evidence::commitCommand(*salt, command));
                      });
    return same ? made : std::optional<Made>();
}

QString openedBody(Database &database, const QString &ledger, qint64 index, const QString &subject, const QString &kept)
{
    if (!Vault::isSealed(kept))
        return kept;
    if (!database.vault())
        return {};
    const auto text = database.vault()->open(database, QUuid::fromString(subject), kept, bodyPlace(ledger, index));
    return text && *text ? **text : QString();
}

} // namespace minutier
