// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/CountProtection.h"
#include "property/Chance.h"
#include "support/Catch.h"
#include "unit/domain/CountAttacker.h"

#include <algorithm>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

Part part(const QString &dimension, PartKind kind, const QString &name, int value)
{
    Part part;
    part.dimension = dimension;
    part.kind = kind;
    part.name = name;
    part.value = Decimal(value);
    return part;
}

/// People counted once, with their parts.
struct Count
{
    int whole = 0;
    int base = 0; ///< What a percentage is of; 0 for a plain number.
    QList<Part> parts;
};

CountTable tableOf(const Count &count, Audience audience)
{
    Indicator indicator;
    indicator.id = IndicatorId::fromString(u"6f7f2b1e-5b0c-4a54-9d0b-6a3a2ad8c001"_s);
    indicator.unit = u"person"_s;
    Observation observation;
    if (count.base > 0) {
        indicator.measure = Measure::Percentage;
        observation.numerator = Decimal(count.whole);
        observation.denominator = Decimal(count.base);
    } else {
        observation.value = Decimal(count.whole);
    }
    return countTableOf(indicator, observation, count.parts, audience);
}

CountTable protectedTable(const Count &count, Audience audience, const QList<CountTable> &earlier)
{
    auto table = tableOf(count, audience);
    protect(table, earlier);
    return table;
}

/// What a reader of copies for one audience, who holds those for wider ones too, finds out.
QStringList findingsOf(const QList<CountTable> &copies, Audience audience, bool everything = false)
{
    Attacker attacker(leastCount(audience));
    for (const auto &copy : copies)
        if (copy.audience >= audience)
            attacker.read(copy);
    return attacker.findings(everything);
}

Count someCount(Chance &chance)
{
    Count count;
    count.whole = chance.between(1, 34);
    if (chance.happens(20))
        count.base = count.whole + chance.between(0, 14);
    auto left = count.whole;
    for (const auto &name : {u"women"_s, u"men"_s, u"other"_s}) {
        const auto value = chance.happens(30) ? chance.between(0, std::min(left, 6)) : chance.between(0, left);
        if (name != u"other"_s || chance.happens(50))
            count.parts.append(part(u"sex"_s, PartKind::Partition, name, value));
        left -= count.parts.last().name == name ? value : 0;
    }
    if (chance.happens(40))
        count.parts.append(part(u"status"_s, PartKind::OfWhich, u"refugee"_s, chance.between(0, count.whole)));
    if (chance.happens(30)) {
        const auto adults = chance.between(0, count.whole);
        count.parts.append(part(u"age"_s, PartKind::Partition, u"adults"_s, adults));
        count.parts.append(part(u"age"_s, PartKind::Partition, u"children"_s, count.whole - adults));
    }
    return count;
}

/// The same people counted again: nobody new, or a few more in one part of each dimension.
Count later(Count count, Chance &chance)
{
    const auto more = chance.happens(30) ? 0 : chance.between(1, 9);
    count.whole += more;
    if (count.base > 0)
        count.base += more + (chance.happens(30) ? chance.between(1, 3) : 0);
    QStringList grown;
    for (auto &one : count.parts)
        if (!grown.contains(one.dimension) && (chance.happens(60) || one.dimension == u"age"_s)) {
            one.value = *one.value + Decimal(more);
            grown.append(one.dimension);
        }
    return count;
}

} // namespace

TEST_CASE("No sequence of copies lets anybody work out a hidden count", "[domain][results][release]")
{
    int unprotected = 0;
    for (quint64 seed = 1; seed <= 400; ++seed) {
        Chance chance(seed);
        auto count = someCount(chance);
        QList<CountTable> copies;
        QList<CountTable> careless;
        for (int copy = 0; copy < 3; ++copy) {
            const auto audience = chance.happens(50) ? Audience::Donor : Audience::Public;
            copies.append(protectedTable(count, audience, copies));
            careless.append(tableOf(count, audience));
            for (const auto reader : {Audience::Donor, Audience::Public}) {
                auto findings = findingsOf(copies, reader);
                // What the public may not read a donor may, and nobody can take back what was known before.
                if (!findings.isEmpty())
                    for (const auto &known : findingsOf(copies.first(copy), reader, true))
                        findings.removeAll(known);
                INFO("seed " << seed << ", copy " << copy << ": " << findings.join(u", "_s).toStdString());
                REQUIRE(findings.isEmpty());
            }
            count = later(count, chance);
        }
        unprotected += !findingsOf(careless, Audience::Donor).isEmpty();
    }
    // The attacker is worth the name: copies that know nothing of each other give much away.
    CHECK(unprotected > 100);
}

TEST_CASE(
    "A count that two copies would tell by their difference is hidden in the second", "[domain][results][release]"
)
{
    const auto women = part(u"sex"_s, PartKind::Partition, u"women"_s, 20);
    const auto first =
        protectedTable({40, 0, {women, part(u"sex"_s, PartKind::Partition, u"men"_s, 20)}}, Audience::Donor, {});
    CHECK(std::ranges::all_of(first.counts, &PrintedCount::isShown));
    // Two more men: the whole would say so, and the men as well.
    const auto second =
        protectedTable({42, 0, {women, part(u"sex"_s, PartKind::Partition, u"men"_s, 22)}}, Audience::Donor, {first});
    CHECK(second.disclosureOf({}, wholeCount) == Disclosure::Withheld);
    CHECK(second.disclosureOf(u"sex"_s, u"men"_s) == Disclosure::Withheld);
    // Twelve more are nobody in particular.
    const auto third =
        protectedTable({52, 0, {women, part(u"sex"_s, PartKind::Partition, u"men"_s, 32)}}, Audience::Donor, {first});
    CHECK(std::ranges::all_of(third.counts, &PrintedCount::isShown));
}

TEST_CASE("A count hidden beside a small one stays hidden when the small one has grown", "[domain][results][release]")
{
    const auto women = part(u"sex"_s, PartKind::Partition, u"women"_s, 20);
    const auto first =
        protectedTable({23, 0, {women, part(u"sex"_s, PartKind::Partition, u"men"_s, 3)}}, Audience::Donor, {});
    CHECK(first.disclosureOf(u"sex"_s, u"women"_s) == Disclosure::Withheld);
    const auto second =
        protectedTable({33, 0, {women, part(u"sex"_s, PartKind::Partition, u"men"_s, 13)}}, Audience::Donor, {first});
    // Twenty women now would say that there were three men then.
    CHECK_FALSE(second.find(u"sex"_s, u"women"_s)->isShown());
    CHECK_FALSE(second.find(u"sex"_s, u"men"_s)->isShown());
    CHECK(second.find({}, wholeCount)->isShown());
}

TEST_CASE("Two small counts that leave no doubt together are not even said to be small", "[domain][results][release]")
{
    const auto table = protectedTable(
        {8, 0, {part(u"sex"_s, PartKind::Partition, u"women"_s, 4), part(u"sex"_s, PartKind::Partition, u"men"_s, 4)}},
        Audience::Donor,
        {}
    );
    CHECK(findingsOf({table}, Audience::Donor).isEmpty());
    CHECK(table.disclosureOf(u"sex"_s, u"women"_s) != Disclosure::Shown);
    CHECK(table.disclosureOf(u"sex"_s, u"men"_s) != Disclosure::Shown);
}

TEST_CASE("The counts of a release are read back as they left", "[domain][results][release]")
{
    Chance chance(7);
    QList<CountTable> tables;
    for (int i = 0; i < 20; ++i)
        tables.append(protectedTable(someCount(chance), Audience::Public, {}));
    CHECK(countTablesFromText(toText(tables), Audience::Public) == tables);
    CHECK(countTablesFromText(u"nothing"_s, Audience::Public).isEmpty());
}
