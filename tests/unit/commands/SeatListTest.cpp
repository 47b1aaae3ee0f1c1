// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/SeatList.h"
#include "core/Translations.h"
#include "support/Catch.h"

using namespace minutier;
using namespace Qt::StringLiterals;

static PastedSeat only(const QString &line)
{
    const auto seats = readSeatList(line);
    REQUIRE_OK(seats);
    REQUIRE(seats->size() == 1);
    return seats->first();
}

static Error refusal(const QString &text)
{
    const auto seats = readSeatList(text);
    REQUIRE_FALSE(seats);
    return seats.error();
}

TEST_CASE("A line of the list of seats is organisation, function, sector and risk", "[seats]")
{
    const PastedSeat whole{u"Colectiva"_s, u"Delegada"_s, Sector::CivilSociety, true};
    CHECK((only(u"Colectiva; Delegada; civil_society; at risk"_s) == whole));
    CHECK((only(u"  Colectiva ;Delegada;civil_society;At Risk  "_s) == whole));
}

TEST_CASE("A list of seats pasted from a table has tabs, and may hold semicolons", "[seats]")
{
    const auto seat = only(u"Court; second chamber\tJudge\tinstitution"_s);
    CHECK(seat.organisation == u"Court; second chamber"_s);
    CHECK(seat.function == u"Judge"_s);
}

TEST_CASE("The organisation alone makes a seat of an institution that is not at risk", "[seats]")
{
    CHECK((only(u"Supreme Court"_s) == PastedSeat{u"Supreme Court"_s, {}, Sector::Institution, false}));
}

TEST_CASE("Empty lines of a list of seats are passed over", "[seats]")
{
    const auto seats = readSeatList(u"\nCourt\n   \n\nMinistry\n"_s);
    REQUIRE_OK(seats);
    CHECK(seats->size() == 2);
}

TEST_CASE("A seat is at risk in any language the list was kept in", "[seats]")
{
    for (const auto &words : {u"at risk"_s, u"à risque"_s, u"A risque"_s, u"en riesgo"_s, u"En Riesgo"_s}) {
        INFO(words.toStdString());
        CHECK(only(u"Colectiva;;;"_s + words).atRisk);
    }
}

TEST_CASE("A sector is known by its stored word and by what people say", "[seats]")
{
    CHECK(only(u"Embassy;;donor"_s).sector == Sector::Donor);
    CHECK(only(u"Embassy;;Civil society"_s).sector == Sector::CivilSociety);
    CHECK(only(u"Embassy;;CIVIL"_s).sector == Sector::CivilSociety);
    speak(u"fr"_s);
    const auto french = readSeatList(u"Collectif;;société civile"_s);
    speak(u"en"_s);
    REQUIRE_OK(french);
    CHECK(french->first().sector == Sector::CivilSociety);
}

TEST_CASE("A list of seats that cannot be read says in which line, and why", "[seats]")
{
    CHECK(refusal(u"Court\n; Judge"_s).message == u"Line 2: begin with the organisation."_s);
    CHECK(refusal(u"Court;;martian"_s).message.startsWith(u"Line 1: “martian” is no sector."_s));
    CHECK(refusal(u"Court\n\nCollective;;;perhaps"_s).message == u"Line 3: the fourth word may only be “at risk”."_s);
    CHECK(refusal(u" \n"_s).message == u"Paste at least one line: organisation; function; sector."_s);
    CHECK(refusal(u""_s).field == u"lines"_s);
}
