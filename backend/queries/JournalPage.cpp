// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/JournalPage.h"

#include "core/Clock.h"
#include "evidence/Merkle.h"
#include "journal/Canonical.h"
#include "journal/Journal.h"
#include "storage/Repository.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

static const Json::Object &objectIn(const Json::Object &object, std::string_view key)
{
    static const Json::Object none;
    const auto *value = object.find(key);
    const auto *found = value ? value->asObject() : nullptr;
    return found ? *found : none;
}

static QString textIn(const Json::Object &object, std::string_view key)
{
    const auto *value = object.find(key);
    const auto *text = value ? value->asText() : nullptr;
    return text ? fromUtf8(*text) : QString();
}

static void readCells(JournalLine &line, const Json::Object &body, Audience audience)
{
    const auto *changes = body.find("changes");
    if (!changes || !changes->asArray())
        return;
    for (const auto &item : *changes->asArray()) {
        const auto *change = item.asObject();
        if (!change)
            continue;
        const auto entity = textIn(*change, "ent");
        const auto *table = tableNamed(entity);
        for (const auto &[column, values] : objectIn(*change, "f")) {
            const auto *pair = values.asArray();
            const auto *shape = table ? table->columnOfField(fromUtf8(column)) : nullptr;
            if (!pair || pair->size() != 2 || !shape)
                continue;
            const bool hidden = !mayRead(shape->privacy, audience);
            line.cells.append({
                entity,
                textIn(*change, "id"),
                shape->field,
                hidden ? QVariant() : toCell(pair->at(0)),
                hidden ? QVariant() : toCell(pair->at(1)),
                hidden,
            });
        }
    }
}

static Result<> readBodies(Database &database, JournalLine &line, bool withCells, Audience audience)
{
    return Statement(
               database, u"SELECT subject, body FROM journal_body WHERE ledger = ? AND idx = ? ORDER BY subject"_s
    )
        .bind(line.ledger, line.index)
        .each([&](const Row &row) {
            const auto text = openedBody(database, line.ledger, line.index, row.text(0), row.text(1));
            const auto body = evidence::readCanonical(toUtf8(text));
            if (!body || !body.value->asObject())
                return true;
            if (row.text(0) == nobody()) {
                const auto &made = objectIn(*body.value->asObject(), "made");
                line.entity = textIn(made, "ent");
                line.id = textIn(made, "id");
                line.reference = textIn(made, "ref");
            }
            if (withCells)
                readCells(line, *body.value->asObject(), audience);
            return true;
        });
}

static JournalLine readLine(const Row &row)
{
    const auto hash = evidence::leafHash(evidence::bytesOf(toUtf8(row.text(7))));
    return {
        .ledger = row.text(0),
        .project = row.text(1),
        .index = row.integer(2),
        .at = row.as<QDateTime>(3),
        .who = row.text(4).isEmpty() ? row.text(5) : row.text(4),
        .verb = row.text(6),
        .leafHash = fromUtf8(evidence::toHex(hash)),
    };
}

Result<QList<JournalLine>> readJournal(Database &database, const JournalQuery &query, Audience audience)
{
    auto sql = u"SELECT e.ledger, p.code, e.idx, e.at, a.title, e.who, e.verb, e.leaf FROM journal_entry e "
               "LEFT JOIN project p ON p.id = e.ledger LEFT JOIN account a ON a.id = e.who"_s;
    QStringList conditions;
    QVariantList values;
    if (!query.record.isNull()) {
        sql += u" JOIN journal_touch t ON t.ledger = e.ledger AND t.idx = e.idx"_s;
        conditions.append(u"t.entity_id = ?"_s);
        values.append(toText(query.record));
    }
    if (!query.everywhere) {
        conditions.append(u"e.ledger = ?"_s);
        values.append(ledgerName(query.project));
    }
    if (!query.verb.isEmpty()) {
        conditions.append(u"e.verb >= ? AND e.verb < ?"_s);
        values << query.verb << QString(query.verb.chopped(1) + QChar(query.verb.back().unicode() + 1));
    }
    if (!query.who.isNull()) {
        conditions.append(u"e.who = ?"_s);
        values.append(toText(query.who));
    }
    if (query.after >= 0) {
        conditions.append(u"e.idx > ?"_s);
        values.append(qlonglong(query.after));
    }
    if (query.before >= 0) {
        conditions.append(u"e.idx < ?"_s);
        values.append(qlonglong(query.before));
    }
    if (audience != Audience::Office)
        for (const auto *table : allTables())
            if (table->isOfficeOnly()) { // what was noted of such rows begins with their name
                conditions.append(u"NOT (e.verb >= ? AND e.verb < ?)"_s);
                values << QString(table->name() + "."_L1) << QString(table->name() + "/"_L1);
            }
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    const auto direction = query.newestFirst ? u"DESC"_s : u"ASC"_s;
    // Indexes follow each other within a ledger only; across ledgers the time of each entry puts them in order.
    sql += query.everywhere ? u" ORDER BY e.at %1, e.ledger %1, e.idx %1 LIMIT ?"_s.arg(direction)
                            : u" ORDER BY e.idx %1 LIMIT ?"_s.arg(direction);
    values.append(qlonglong(query.limit));

    Statement statement(database, sql);
    for (const auto &value : values)
        statement.add(value);
    auto lines = statement.rows<JournalLine>(readLine);
    if (!lines)
        return lines;
    for (auto &line : *lines)
        if (auto read = readBodies(database, line, query.withCells, audience); !read)
            return read.error();
    return lines;
}

} // namespace minutier
