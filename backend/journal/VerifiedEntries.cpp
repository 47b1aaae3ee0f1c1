// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/VerifiedEntries.h"

#include "core/Say.h"
#include "journal/Canonical.h"
#include "journal/Journal.h"
#include "storage/Repository.h"
#include "storage/Vault.h"

#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

EntryChecker::EntryChecker(Database &database, QString ledger, QSet<QString> erased, qint64 from)
    : m_database(database)
    , m_ledger(std::move(ledger))
    , m_erased(std::move(erased))
    , m_next(from)
{}

std::optional<Difference> EntryChecker::check(const Row &row, const QByteArray &leaf, bool contents)
{
    const auto index = row.integer(0);
    QString wrong;
    if (index != m_next)
        wrong = Say::tr("Entry %1 is missing from the journal.").arg(m_next);
    else if (contents)
        wrong = wrongIn(row, {leaf.constData(), std::size_t(leaf.size())});
    m_next = index + 1;
    if (wrong.isEmpty())
        return std::nullopt;
    return Difference{m_ledger, index, {}, {}, wrong};
}

QString EntryChecker::wrongIn(const Row &row, std::string_view leaf)
{
    const auto altered = Say::tr("Altered at entry %1.").arg(row.integer(0));
    const auto read = evidence::readCanonical(leaf);
    if (!read || !read.value->asObject())
        return altered;
    const auto &object = *read.value->asObject();
    const bool same = textOf(object, "dev") == row.text(2) && integerOf(object, "ctr") == row.integer(3) &&
                      textOf(object, "who") == row.text(4) && textOf(object, "verb") == row.text(5) &&
                      textOf(object, "at") == row.text(6);
    if (!same)
        return altered;
    return wrongInBodies(row.integer(0), object);
}

QString EntryChecker::openBody(const QString &text, Cells &cells) const
{
    const auto read = evidence::readCanonical(toUtf8(text));
    if (!read || !read.value->asObject())
        return u"body"_s;
    const auto &body = *read.value->asObject();
    const auto secret = textOf(body, "secret");
    // Whatever is not committed would be a place to write in unseen.
    const bool isNobodys = body.contains("made");
    if (body.size() != (isNobodys ? 3U : 2U) || !body.contains("changes") || secret.isEmpty())
        return u"body"_s;
    if (isNobodys)
        cells.insert(u"made"_s, {secret, *body.find("made")});
    for (const auto &item : arrayOf(body, "changes")) {
        const auto &change = objectOf(item);
        if (change.size() != 4 || integerOf(change, "rev") < 1 || memberOf(change, "f").empty())
            return u"body"_s;
        for (const auto &[column, values] : memberOf(change, "f")) {
            const auto *pair = values.asArray();
            if (!pair || pair->size() != 2)
                return u"body"_s;
            const auto path = cellPath(toUtf8(textOf(change, "ent")), toUtf8(textOf(change, "id")), column) + '/' +
                              std::to_string(integerOf(change, "rev"));
            if (cells.contains(fromUtf8(path))) // only one of the two would be compared
                return u"body"_s;
            cells.insert(fromUtf8(path), {secret, pair->at(1)});
        }
    }
    return {};
}

Result<std::optional<QString>> EntryChecker::openText(qint64 index, const QString &subject, const QString &kept)
{
    if (!Vault::isSealed(kept))
        return subject == nobody() || !m_database.vault() ? Result(std::optional(kept))
                                                          : Error::storage(u"a part about a person is not sealed"_s);
    // An id is read whatever follows it; only one way of writing it is the one that was entered.
    const auto person = QUuid::fromString(subject);
    if (toText(person) != subject)
        return Error::storage(u"the person of a part is written in another way"_s);
    auto *vault = m_database.vault();
    const bool mayStayShut = !vault || !vault->isOpen() || m_erased.contains(subject);
    auto text =
        vault ? vault->open(m_database, person, kept, bodyPlace(m_ledger, index)) : Result(std::optional<QString>());
    if (!text || *text)
        return text;
    if (!mayStayShut)
        return Error::storage(u"the key of a person is gone"_s);
    ++m_unopened;
    return text;
}

/// Whether a field is about a person, so that it may be in a part nobody can open.
static bool mayBeShut(const std::string &entity, const std::string &column)
{
    const auto *table = tableNamed(fromUtf8(entity));
    const auto *shape = table ? table->columnOfField(fromUtf8(column)) : nullptr;
    return shape && shape->privacy == Privacy::Personal;
}

QString EntryChecker::wrongInBodies(qint64 index, const Json::Object &leaf)
{
    const auto altered = Say::tr("Altered at entry %1: what it says is not what was entered.").arg(index);
    Cells cells;
    bool readable = true;
    bool shut = false;
    auto read = Statement(m_database, u"SELECT body, subject FROM journal_body WHERE ledger = ? AND idx = ?"_s)
                    .bind(m_ledger, index)
                    .each([&](const Row &row) {
                        const auto text = openText(index, row.text(1), row.text(0));
                        shut = shut || (text && !*text);
                        readable = readable && text && (!*text || openBody(**text, cells).isEmpty());
                        return true;
                    });
    if (!read || !readable)
        return altered;

    const auto made = cells.take(u"made"_s);
    const auto madeSecret = evidence::secretOf(toUtf8(made.first));
    if (!madeSecret ||
        textOf(leaf, "made") != fromUtf8(evidence::toBase64Url(evidence::commit(*madeSecret, "made", made.second))))
        return altered;
    qsizetype committed = 0;
    QSet<QString> touched;
    for (const auto &item : arrayOf(leaf, "changes")) {
        const auto &change = objectOf(item);
        const auto entity = toUtf8(textOf(change, "ent"));
        const auto id = toUtf8(textOf(change, "id"));
        const auto revision = integerOf(change, "rev");
        for (const auto &[column, digest] : memberOf(change, "f")) {
            const auto path = cellPath(entity, id, column);
            const auto opened = cells.constFind(fromUtf8(path + '/' + std::to_string(revision)));
            if (shut && opened == cells.cend() && mayBeShut(entity, column))
                continue;
            ++committed;
            const auto secret = opened == cells.cend() ? std::nullopt : evidence::secretOf(toUtf8(opened->first));
            if (!secret || !digest.asText() ||
                *digest.asText() != evidence::toBase64Url(evidence::commit(*secret, path, opened->second)))
                return altered;
        }
        if (revision == 1 && !touched.contains(fromUtf8(id)))
            ++m_made[fromUtf8(entity)];
        touched.insert(fromUtf8(id));
    }
    if (committed != cells.size())
        return altered;

    QSet<QString> noted;
    auto touches = Statement(m_database, u"SELECT entity_id FROM journal_touch WHERE ledger = ? AND idx = ?"_s)
                       .bind(m_ledger, index)
                       .each([&noted](const Row &row) {
                           noted.insert(row.text(0));
                           return true;
                       });
    if (!touches || noted != touched)
        return Say::tr("Altered at entry %1: its list of records is not the one that was entered.").arg(index);
    return {};
}

} // namespace minutier
