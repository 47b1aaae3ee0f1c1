// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/Requests.h"

#include "journal/Canonical.h"
#include "property/Habits.h"
#include "property/RandomWords.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

static QString textIn(const Json::Object &schema, std::string_view key)
{
    const auto *value = schema.find(key);
    return value && value->asText() ? fromUtf8(*value->asText()) : QString();
}

Requests::Requests(RegisterRows &rows, const FixedClock &clock)
    : m_rows(rows)
    , m_clock(clock)
{
    for (const auto &command : catalogue())
        for (int times = weightOf(command.name); times > 0; --times)
            m_weighted.append(&command);
}

QList<Requests::Field> Requests::fieldsIn(const Schema &schema) const
{
    QList<Field> fields;
    const auto *required = schema.find("required");
    for (const auto &[name, field] : *schema.find("properties")->asObject()) {
        const bool isRequired = required && std::ranges::count(*required->asArray(), Json(name)) > 0;
        fields.append({fromUtf8(name), *field.asObject(), isRequired});
    }
    std::ranges::stable_sort(fields, {}, [](const Field &field) {
        return std::pair(orderOf(field.name), !field.required);
    });
    return fields;
}

const QList<Requests::Field> &Requests::fieldsOf(const CatalogueEntry &command)
{
    const QString name(command.name);
    if (!m_fields.contains(name))
        m_fields.insert(name, fieldsIn(command.schema()));
    return *m_fields.constFind(name);
}

Request Requests::of(const Attempt &attempt)
{
    Chance chance(attempt.draw);
    const auto *command = chance.oneOf(m_weighted);
    for (int turn = 0; turn < 12; ++turn) {
        if (auto made = request(*command, attempt, chance))
            return *made;
        command = chance.oneOf(m_weighted);
    }
    return {command, {}};
}

std::optional<Request> Requests::request(const CatalogueEntry &command, const Attempt &attempt, Chance &chance)
{
    m_command = QString(command.name);
    m_chosen.clear();
    m_named.clear();
    const auto &projects = m_rows.of(u"project"_s);
    if (!projects.isEmpty() && chance.happens(95)) // half of all happens in the first project
        m_chosen.insert(
            u"project_id"_s, (chance.happens(50) ? projects.last() : chance.oneOf(projects)).value(u"id"_s)
        );
    Request made{&command, {}};
    quint32 optional = 1;
    for (const auto &field : fieldsOf(command)) {
        const bool left = !field.required && (attempt.without & std::exchange(optional, optional << 1U)) != 0;
        const bool names = textIn(field.schema, "format") == u"uuid"_s;
        const int share = field.required ? 99 : isUsuallyGiven(m_command, field.name) ? 93 : names ? 40 : 30;
        const bool wanted = chance.happens(share);
        if (!wanted)
            continue;
        auto value = valueOf(field, chance);
        if (!value && share > 90)
            return std::nullopt;
        if (value && !left)
            made.arguments.set(toUtf8(field.name), *std::move(value));
    }
    if (chance.happens(90))
        reconcile(made, chance, m_rows, m_clock);
    return made;
}

std::optional<Json> Requests::valueOf(const Field &field, Chance &chance)
{
    const auto type = textIn(field.schema, "type");
    if (const auto *words = field.schema.find("enum")) {
        const auto &known = *words->asArray();
        return chance.happens(1) ? Json("no_such_word") : known[std::size_t(chance.below(int(known.size())))];
    }
    if (textIn(field.schema, "format") == u"uuid"_s)
        return recordOf(field.name, chance);
    if (type == u"boolean"_s)
        return Json(chance.happens(30));
    if (type == u"integer"_s)
        return field.name == u"revision"_s && chance.happens(80) ? std::optional<Json>()
                                                                 : std::optional(wholeNumber(field.name, chance));
    if (type == u"array"_s)
        return textIn(*field.schema.find("items")->asObject(), "type") == u"string"_s
                   ? listOfWords(field.name, chance)
                   : partsOf(*field.schema.find("items")->asObject(), chance);
    if (field.schema.contains("pattern"))
        return partialDate(chance, m_clock.now());
    if (field.schema.contains("contentEncoding"))
        return Json(QByteArray::number(chance.below(20)).toBase64().toStdString());
    if (type.isEmpty())
        return decimalNumber(chance);
    const auto *longest = field.schema.find("maxLength");
    return wordsOfText(field.name, longest && *longest->asInteger() > 1000, chance, m_clock.now());
}

Json Requests::partsOf(const Schema &items, Chance &chance)
{
    Json::Array parts;
    for (int count = chance.below(4); count > 0; --count) {
        Json::Object part;
        for (const auto &field : fieldsIn(items))
            if (field.required || chance.happens(45))
                if (auto value = valueOf(field, chance))
                    part.set(toUtf8(field.name), *std::move(value));
        parts.emplace_back(std::move(part));
    }
    return Json(std::move(parts));
}

void Requests::remember(const QString &argument, const RowCells &row)
{
    m_named.append(row.value(u"id"_s));
    m_chosen.insert(argument + u"_id"_s, row.value(u"id"_s));
    static const QStringList shared{u"project_id"_s, u"committee_id"_s, u"plan_id"_s, u"call_id"_s, u"indicator_id"_s};
    for (const auto &column : shared)
        if (const auto id = row.value(column); !id.isEmpty() && !m_chosen.contains(column))
            m_chosen.insert(column, id);
}

std::optional<Json> Requests::recordOf(const QString &argument, Chance &chance)
{
    const auto table = tableOfArgument(m_command, argument);
    if (table.isEmpty()) { // the id of something new: seldom given, and then seldom a free one
        if (!chance.happens(6))
            return std::nullopt;
        const auto &taken = m_rows.of(chance.oneOf<QString>({u"decision"_s, u"person"_s, u"target"_s}));
        if (chance.happens(40) && !taken.isEmpty())
            return asJson(chance.oneOf(taken).value(u"id"_s));
        return asJson(u"0192%1-0000-7000-8000-%2"_s.arg(chance.below(10'000), 4, 10, QChar(u'0'))
                          .arg(chance.below(1'000'000), 12, 10, QChar(u'0')));
    }
    if (chance.happens(2))
        return asJson(chance.oneOf<QString>({u""_s, u"11111111-2222-4333-8444-555555555555"_s, u"not-an-id"_s}));
    auto rows = m_rows.of(chance.happens(1) ? u"seat"_s : table);
    const auto keep = [&](const auto &fits) {
        auto kept = rows;
        kept.removeIf([&fits](const RowCells &row) { return !fits(row); });
        rows = kept;
    };
    for (const auto &[column, id] : m_chosen.asKeyValueRange()) {
        const auto *shape = tableNamed(table);
        if (shape->indexOf(QLatin1StringView(column.toLatin1())) >= 0 && chance.happens(95))
            keep([&](const RowCells &row) { return row.value(column) == id; });
    }
    if (table == u"project"_s && m_chosen.contains(u"project_id"_s) && chance.happens(95))
        keep([&](const RowCells &row) { return row.value(u"id"_s) == m_chosen.value(u"project_id"_s); });
    if (const auto states = usualStates(m_command, argument); !states.isEmpty() && chance.happens(92))
        keep([&](const RowCells &row) { return states.contains(row.value(u"state"_s)); });
    if (chance.happens(92))
        keep([&](const RowCells &row) { return isUsual(m_command, argument, row, m_rows); });
    if (chance.happens(95))
        keep([&](const RowCells &row) { return !m_named.contains(row.value(u"id"_s)); });
    if (rows.isEmpty())
        return std::nullopt;
    const auto &row = chance.happens(50) ? rows.first() : chance.oneOf(rows);
    remember(argument, row);
    return asJson(row.value(u"id"_s));
}

} // namespace minutier
