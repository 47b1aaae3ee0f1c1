// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "core/Id.h"
#include "core/PartialDate.h"
#include "core/Text.h"
#include "core/ZonedTime.h"
#include "support/Catch.h"

#include <algorithm>

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("An id is a version 7 UUID that sorts by time", "[core]")
{
    const auto earlier = newUuid(1'600'000'000'000);
    const auto later = newUuid(1'600'000'000'001);
    CHECK(toText(earlier).at(14) == u'7');
    CHECK(earlier.variant() == QUuid::DCE);
    CHECK(toText(earlier) < toText(later));
    CHECK(newUuid(1) != newUuid(1));
}

TEST_CASE("A partial date keeps how much is known", "[core]")
{
    CHECK(PartialDate::parse(u"2020"_s)->precision() == PartialDate::Precision::Year);
    CHECK(PartialDate::parse(u"2020-09"_s)->last() == QDate(2020, 9, 30));
    CHECK(PartialDate::parse(u"2020-02"_s)->last() == QDate(2020, 2, 29));
    CHECK(PartialDate::parse(u"2020-09-03"_s)->first() == QDate(2020, 9, 3));
}

TEST_CASE("A date that is none, or that nobody means, is refused with a sentence", "[core]")
{
    for (const auto &text :
         {u"0001"_s, u"9999"_s, u"2020-13"_s, u"2020-02-30"_s, u"20"_s, u"yesterday"_s, u"2020/09/03"_s}) {
        INFO(text.toStdString());
        const auto refused = PartialDate::parse(text, u"due_on"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == u"due_on"_s);
        CHECK_FALSE(refused.error().message.isEmpty());
    }
}

TEST_CASE("A session's time is kept as local time, zone and instant", "[core]")
{
    const auto time = ZonedTime::make(u"2020-09-03T09:00"_s, u"America/Tegucigalpa"_s);
    REQUIRE_OK(time);
    CHECK(toStored(time->utc) == u"2020-09-03T15:00:00.000Z"_s);
    CHECK(inZone(time->utc, u"America/Toronto"_s).time() == QTime(11, 0));
    CHECK(cityOf(u"America/Port-au-Prince"_s) == u"Port-au-Prince"_s);
}

TEST_CASE("An unknown zone, a skipped hour and an unlikely year are refused", "[core]")
{
    CHECK(ZonedTime::make(u"2020-09-03T09:00"_s, u"Mars/Olympus"_s).error().field == u"zone"_s);
    CHECK(ZonedTime::make(u"2020-09-03T09:00"_s, QString(u"A/"_s).repeated(2000)).error().field == u"zone"_s);
    CHECK_FALSE(ZonedTime::make(u"2021-03-14T02:30"_s, u"America/Toronto"_s));
    CHECK_FALSE(ZonedTime::make(u"0001-01-01T09:00"_s, u"America/Toronto"_s));
    CHECK_FALSE(ZonedTime::make(u"9999-12-31T23:59"_s, u"America/Toronto"_s));
    CHECK_FALSE(ZonedTime::make(u"2020-09-03 09:00"_s, u"America/Toronto"_s));
}

TEST_CASE("A text is kept composed and trimmed", "[core]")
{
    CHECK(*cleanText(u"  De\u0301cision\t1 "_s, {300, false}) == u"Décision 1"_s);
    CHECK(*cleanText(u"a\r\nb"_s, {300, true}) == u"a\nb"_s);
    CHECK(*cleanText(u"🌱"_s, {300, false}) == u"🌱"_s);
}

TEST_CASE("A text that could deceive its reader is refused", "[core]")
{
    for (const auto &text :
         {u"abc\u202Etxt"_s, u"a\u2066b"_s, QString(QChar(0xD800)), u"a\u0000b"_s, u"a\u0007"_s, u"two\nlines"_s}) {
        const auto refused = cleanText(text, {300, false}, u"title"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == u"title"_s);
    }
    CHECK_FALSE(cleanText(QString(1'000'000, u'a'), {20'000, true}));
}

TEST_CASE("Words are compared without case and accents", "[core]")
{
    CHECK(folded(u"Éducation"_s) == folded(u"education"_s));
    CHECK(folded(u"ÑANDÚ"_s) == u"nandu"_s);
}

TEST_CASE("A title made of a statement ends at a word", "[core]")
{
    CHECK(firstWords(u"Short enough"_s, 40) == u"Short enough"_s);
    const auto cut = firstWords(u"The committee validates the plan of the second year"_s, 30);
    CHECK(cut == u"The committee validates the…"_s);
}

TEST_CASE("An instant is stored in UTC with milliseconds", "[core]")
{
    const auto instant = instantFromStored(u"2020-09-03T15:00:00.250Z"_s);
    CHECK(toStored(instant) == u"2020-09-03T15:00:00.250Z"_s);
    CHECK(toStored(QDateTime()).isEmpty());
}
