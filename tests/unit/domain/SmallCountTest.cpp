// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/Breakdown.h"
#include "support/Catch.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

Part part(const QString &name, int value, PartKind kind = PartKind::Partition)
{
    Part part;
    part.dimension = u"sex"_s;
    part.kind = kind;
    part.name = name;
    part.value = Decimal(value);
    return part;
}

/// What a donor reads of each part, then of what is not specified: s for small, w for withheld, - for shown.
QString shown(const QList<Part> &parts, std::optional<Decimal> whole, int least = 5)
{
    const auto letter = [](Disclosure disclosure) {
        switch (disclosure) {
        case Disclosure::BelowLeast:
            return u's';
        case Disclosure::Withheld:
            return u'w';
        case Disclosure::Shown:
            break;
        }
        return u'-';
    };
    QString text;
    for (const auto &breakdown : breakdownsOf(parts, {whole}, least)) {
        for (const auto &one : breakdown.parts)
            text += letter(one.disclosure);
        text += u'/';
        text += letter(breakdown.restDisclosure);
    }
    return text;
}

} // namespace

TEST_CASE("A count of people below the least one is hidden, zero and things are not", "[domain][results]")
{
    CHECK(leastCount(Audience::Office) == 0);
    CHECK(leastCount(Audience::Members) == 0);
    CHECK(leastCount(Audience::Donor) == 5);
    CHECK(leastCount(Audience::Public) == 10);
    CHECK(disclosureOf({Decimal(4)}, 5) == Disclosure::BelowLeast);
    CHECK(disclosureOf({Decimal(5)}, 5) == Disclosure::Shown);
    CHECK(disclosureOf({Decimal(0)}, 5) == Disclosure::Shown);
    CHECK(disclosureOf({}, 5) == Disclosure::Shown);
    CHECK(disclosureOf({Decimal(1)}, 0) == Disclosure::Shown);
    // "More than 3" may be 300: to say "fewer than 5" would be wrong, to say 3 would be a small count.
    CHECK(disclosureOf({Decimal(3), Qualifier::Over}, 5) == Disclosure::Withheld);
}

TEST_CASE("Only what is known to be a thing may be counted however small", "[domain][results]")
{
    const auto counts = [](const QString &unit) {
        Indicator indicator;
        indicator.unit = unit;
        return countsPeople(indicator);
    };
    for (const auto &unit :
         {u"person"_s, u"victimes"_s, u"organisation"_s, u"case"_s, u"mandate"_s, u"percent"_s, QString()})
        CHECK(counts(unit));
    for (const auto &unit :
         {u"kit"_s, u"workshops"_s, u"meeting-per-year"_s, u"Trousses"_s, u"réunion"_s, u"talleres"_s, u"pays"_s})
        CHECK_FALSE(counts(unit));
}

TEST_CASE("Where one part of a partition is hidden, the next smallest is hidden too", "[domain][results]")
{
    CHECK(shown({part(u"women"_s, 22), part(u"men"_s, 14)}, Decimal(36)) == u"--/-"_s);
    CHECK(shown({part(u"women"_s, 22), part(u"men"_s, 3)}, Decimal(25)) == u"ws/-"_s);
    // What is not specified can be worked out as well, so it counts as a part.
    CHECK(shown({part(u"women"_s, 22), part(u"men"_s, 14)}, Decimal(38)) == u"-w/s"_s);
    CHECK(shown({part(u"women"_s, 22), part(u"men"_s, 3)}, Decimal(31)) == u"-s/w"_s);
    // Two hidden ones that are few together are still told apart as a group.
    CHECK(shown({part(u"women"_s, 22), part(u"men"_s, 1), part(u"other"_s, 2)}, Decimal(25)) == u"wss/-"_s);
    CHECK(shown({part(u"women"_s, 22), part(u"men"_s, 3), part(u"other"_s, 4)}, Decimal(29)) == u"-ss/-"_s);
    CHECK(shown({part(u"women"_s, 25), part(u"men"_s, 0)}, Decimal(25)) == u"--/-"_s);
    CHECK(shown({part(u"women"_s, 1), part(u"men"_s, 3)}, Decimal(4), 0) == u"--/-"_s);
}

TEST_CASE(
    "Parts that may overlap are hidden one by one, and those that leave a few outside as well", "[domain][results]"
)
{
    const auto of = PartKind::OfWhich;
    CHECK(shown({part(u"women"_s, 3, of), part(u"children"_s, 20, of)}, Decimal(40)) == u"s-/-"_s);
    CHECK(shown({part(u"women"_s, 38, of), part(u"children"_s, 40, of)}, Decimal(40)) == u"w-/-"_s);
    const auto breakdown = breakdownsOf({part(u"women"_s, 12, of), part(u"children"_s, 20, of)}, {Decimal(40)}, 5);
    CHECK_FALSE(breakdown.first().rest.value);
}

TEST_CASE("A share of a whole is as small as the people it stands for", "[domain][results]")
{
    Part few;
    few.dimension = u"sex"_s;
    few.kind = PartKind::OfWhich;
    few.name = u"women"_s;
    few.share = Decimal(10);
    CHECK(shown({few}, Decimal(30)) == u"s/-"_s);
    CHECK(shown({few}, Decimal(2'000'000)) == u"-/-"_s);
}
