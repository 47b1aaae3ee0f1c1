// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "core/Text.h"
#include "queries/EntityRows.h"
#include "queries/SearchIndex.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace minutier {

using namespace Qt::StringLiterals;

/// A record on one line, for people: reference, then whatever names it best.
static QString lineOf(const QJsonObject &row)
{
    QStringList parts;
    for (const auto &field :
         {u"reference"_s,
          u"title"_s,
          u"name"_s,
          u"function"_s,
          u"text"_s,
          u"state"_s,
          u"status"_s,
          u"kept"_s,
          u"purpose"_s,
          u"given_on"_s,
          u"discovered_on"_s})
        if (const auto text = row.value(field).toString(); !text.isEmpty())
            parts.append(firstWords(text, 70));
    parts.removeDuplicates();
    return parts.isEmpty() ? row.value(u"id"_s).toString() : parts.join(u" · "_s);
}

static const TableShape *tableOrRefuse(const Call &call)
{
    const auto *table = tableNamed(call.line.words.first());
    if (table)
        return table;
    QStringList words;
    for (const auto *known : allTables())
        words.append(known->plural());
    call.reply.misused(Error::invalid(Say::tr("There is no entity “%1”. Choose one of: %2.")
                                          .arg(call.line.words.first().left(40), words.join(u", "_s))));
    return nullptr;
}

static ExitCode list(const Call &call)
{
    EntityQuery query{.table = tableOrRefuse(call), .after = call.line.value(u"after"_s)};
    if (!query.table)
        return ExitCode::Usage;
    query.limit = call.limit(50);
    for (const auto &condition : call.line.options.value(u"where"_s))
        query.where.append({condition.section(u'=', 0, 0), condition.section(u'=', 1)});
    const auto subject = call.openOnProject();
    if (!subject)
        return call.reply.refuse(subject.error());
    query.project = subject->id;
    const auto page = listEntities(subject->database(), query, subject->audience());
    if (!page)
        return call.reply.refuse(page.error());
    if (call.reply.isJson()) {
        QJsonArray rows;
        for (const auto &row : page->rows)
            rows.append(row);
        call.reply.document({
            {u"rows"_s, rows},
            {u"next"_s, page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next)},
        });
        return ExitCode::Done;
    }
    for (const auto &row : page->rows)
        call.reply.result(lineOf(row));
    if (page->rows.isEmpty())
        call.reply.line(Say::tr("Nothing yet."));
    if (!page->next.isEmpty())
        call.reply.line(Say::tr("More follows: --after %1").arg(page->next));
    return ExitCode::Done;
}

static void printFields(const Reply &reply, const QJsonObject &record)
{
    for (auto field = record.begin(); field != record.end(); ++field) {
        if (field->isNull() || field->isObject())
            continue;
        auto text = field->isArray() ? QString::fromUtf8(QJsonDocument(field->toArray()).toJson(QJsonDocument::Compact))
                    : field->isBool() ? (field->toBool() ? u"true"_s : u"false"_s)
                                      : field->toVariant().toString();
        reply.result(u"%1 %2"_s.arg(field.key() + u':', -18).arg(text));
    }
}

static ExitCode show(const Call &call)
{
    const auto *table = tableOrRefuse(call);
    if (!table)
        return ExitCode::Usage;
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    const auto audience = (*opened)->actor().audience();
    auto record = findEntity((*opened)->database(), *table, call.line.words.at(1), audience);
    if (!record)
        return call.reply.refuse(record.error());
    const auto hanging = whatHangsOn((*opened)->database(), *table, record->value(u"id"_s).toString(), audience);
    if (!hanging)
        return call.reply.refuse(hanging.error());
    if (call.reply.isJson()) {
        record->insert(u"with"_s, *hanging);
        call.reply.document(*record);
        return ExitCode::Done;
    }
    printFields(call.reply, *record);
    for (auto entity = hanging->begin(); entity != hanging->end(); ++entity) {
        call.reply.result(entity.key() + u':');
        for (const auto &row : entity->toArray())
            call.reply.result(u"  "_s + lineOf(row.toObject()));
    }
    return ExitCode::Done;
}

static ExitCode searchVerb(const Call &call)
{
    const auto subject = call.openOnProject();
    if (!subject)
        return call.reply.refuse(subject.error());
    const auto hits = search(
        subject->database(),
        {.words = call.line.words.join(u' '),
         .project = subject->id,
         .limit = call.limit(50),
         .byRelevance = call.line.value(u"by"_s) == "relevance"_L1},
        subject->audience()
    );
    if (!hits)
        return call.reply.refuse(hits.error());
    QJsonArray rows;
    for (const auto &hit : *hits) {
        auto snippet = hit.snippet;
        snippet.remove(QChar(0x2068)).remove(QChar(0x2069));
        rows.append(QJsonObject{
            {u"entity"_s, hit.entity},
            {u"id"_s, hit.id},
            {u"reference"_s, hit.reference.isEmpty() ? QJsonValue() : QJsonValue(hit.reference)},
            {u"project"_s, hit.project.isEmpty() ? QJsonValue() : QJsonValue(hit.project)},
            {u"title"_s, hit.title},
            {u"snippet"_s, snippet},
            {u"lang"_s, hit.lang.isEmpty() ? QJsonValue() : QJsonValue(hit.lang)},
        });
        call.reply.result(u"%1 %2 · %3"_s.arg(hit.entity, hit.reference, hit.title));
    }
    if (call.reply.isJson())
        call.reply.document({{u"rows"_s, rows}});
    else if (hits->isEmpty())
        call.reply.line(Say::tr("Nothing found."));
    return ExitCode::Done;
}

QList<Verb> recordVerbs()
{
    return {
        {"list"_L1,
         "ENTITY [--project CODE] [--where FIELD=VALUE]... [--limit N] [--after CURSOR]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "a page of an entity"),
         1,
         1,
         {"project"_L1, "where"_L1, "limit"_L1, "after"_L1},
         list},
        {"show"_L1,
         "ENTITY ID-OR-REFERENCE"_L1,
         QT_TRANSLATE_NOOP("Verbs", "one record with what hangs on it"),
         2,
         2,
         {},
         show},
        {"search"_L1,
         "TEXT [--project CODE] [--limit N] [--by relevance]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "finds words in every text and language"),
         1,
         50,
         {"project"_L1, "limit"_L1, "by"_L1},
         searchVerb},
    };
}

} // namespace minutier
