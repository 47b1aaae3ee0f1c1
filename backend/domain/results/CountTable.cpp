// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/CountTable.h"

#include "evidence/Json.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

const PrintedCount *CountTable::find(const QString &dimension, const QString &name) const
{
    const auto found = std::ranges::find_if(counts, [&](const PrintedCount &one) {
        return one.dimension == dimension && one.name == name;
    });
    return found == counts.end() ? nullptr : &*found;
}

Disclosure CountTable::disclosureOf(const QString &dimension, const QString &name) const
{
    const auto *one = find(dimension, name);
    return one ? one->disclosure : Disclosure::Shown;
}

/// What a part counts, or what its share of the whole comes to.
static std::optional<Decimal> countOf(const Part &part, const std::optional<Decimal> &whole)
{
    if (part.value || !part.share || !whole)
        return part.value;
    const auto people = Decimal::parse(QString::number(part.share->toDouble() * whole->toDouble() / 100, 'f', 2));
    return people ? std::optional(*people) : std::nullopt;
}

/// The people behind a percentage, and all they are of: few of them, or few others, are hidden.
static void addWhole(CountTable &table, const Observation &observation, bool isPercentage)
{
    const auto whole = isPercentage && !observation.denominator ? std::nullopt : wholeOf(observation);
    if (whole)
        table.counts.append({{}, wholeCount, {}, *whole, disclosureOf({whole, observation.qualifier}, table.least)});
    if (!observation.denominator || !observation.numerator)
        return;
    auto &part = table.counts.last();
    const auto base = disclosureOf({observation.denominator, observation.qualifier}, table.least);
    const auto others = disclosureOf({*observation.denominator - *observation.numerator}, table.least);
    if (part.isShown() && others != Disclosure::Shown)
        part.disclosure = Disclosure::Withheld;
    table.counts.append({{}, baseCount, PartKind::OfWhich, *observation.denominator, base});
}

CountTable
countTableOf(const Indicator &indicator, const Observation &observation, const QList<Part> &parts, Audience audience)
{
    CountTable table{
        .series =
            u"%1/%2/%3"_s.arg(indicator.id.toString(), observation.startsOn.toString(), observation.endsOn.toString()),
        .audience = audience,
        .least = countsPeople(indicator) ? leastCount(audience) : 0,
    };
    addWhole(table, observation, indicator.measure == Measure::Percentage);
    const auto whole = wholeOf(observation);
    for (const auto &breakdown : breakdownsOf(parts, {whole, observation.qualifier}, table.least)) {
        for (const auto &one : breakdown.parts)
            if (const auto count = countOf(one.part, whole))
                table.counts.append({breakdown.dimension, one.part.name, breakdown.kind, *count, one.disclosure});
        if (breakdown.kind == PartKind::Partition && breakdown.rest.value)
            table.counts.append(
                {breakdown.dimension, {}, breakdown.kind, *breakdown.rest.value, breakdown.restDisclosure}
            );
    }
    return table;
}

static constexpr std::array disclosureNames{
    std::pair(Disclosure::Shown, "shown"),
    std::pair(Disclosure::BelowLeast, "below_least"),
    std::pair(Disclosure::Withheld, "withheld"),
};

QString toText(const QList<CountTable> &tables)
{
    Json::Array all;
    for (const auto &table : tables) {
        Json::Array counts;
        for (const auto &one : table.counts) {
            const auto *word =
                std::ranges::find(disclosureNames, one.disclosure, [](auto &name) { return name.first; })->second;
            counts.emplace_back(Json::Object{
                {"dimension", Json(one.dimension.toStdString())},
                {"part", Json(one.name.toStdString())},
                {"kind", Json(QString(nameOf(one.kind)).toStdString())},
                {"count", Json(one.count.toString().toStdString())},
                {"read", Json(word)},
            });
        }
        all.emplace_back(Json::Object{
            {"series", Json(table.series.toStdString())},
            {"least", Json(std::int64_t{table.least})},
            {"counts", Json(std::move(counts))},
        });
    }
    return QString::fromStdString(Json(Json::Object{{"tables", Json(std::move(all))}}).toCanonical());
}

static QString textIn(const Json &json, const char *key)
{
    const auto *object = json.asObject();
    const auto *member = object ? object->find(key) : nullptr;
    const auto *text = member ? member->asText() : nullptr;
    return text ? QString::fromStdString(*text) : QString();
}

static const Json::Array &arrayIn(const Json &json, const char *key)
{
    static const Json::Array none;
    const auto *object = json.asObject();
    const auto *member = object ? object->find(key) : nullptr;
    const auto *array = member ? member->asArray() : nullptr;
    return array ? *array : none;
}

static PrintedCount countFrom(const Json &json)
{
    const auto word = textIn(json, "read");
    const auto read =
        std::ranges::find(disclosureNames, word, [](const auto &name) { return QString::fromLatin1(name.second); });
    return {
        .dimension = textIn(json, "dimension"),
        .name = textIn(json, "part"),
        .kind = fromName<PartKind>(textIn(json, "kind")).value_or(PartKind::Partition),
        .count = Decimal::fromStored(textIn(json, "count")),
        .disclosure = read == disclosureNames.end() ? Disclosure::Withheld : read->first,
    };
}

QList<CountTable> countTablesFromText(const QString &text, Audience audience)
{
    QList<CountTable> tables;
    const auto read = evidence::readJson(text.toStdString());
    if (!read.value)
        return tables;
    for (const auto &one : arrayIn(*read.value, "tables")) {
        const auto *least = one.asObject() ? one.asObject()->find("least") : nullptr;
        CountTable table{
            .series = textIn(one, "series"),
            .audience = audience,
            .least = least && least->asInteger() ? int(*least->asInteger()) : 0,
        };
        for (const auto &count : arrayIn(one, "counts"))
            table.counts.append(countFrom(count));
        tables.append(table);
    }
    return tables;
}

} // namespace minutier
