// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/committees/MandateClock.h"
#include "support/Catch.h"

using namespace minutier;
using State = MandateClock::State;

static TermsOfReference yearly(MeetingPeriod period, int sessions = 1)
{
    return {
        .validFrom = PartialDate(QDate(2019, 8, 23)),
        .period = period,
        .sessionsPerPeriod = sessions,
        .noticeDays = 15,
    };
}

TEST_CASE("At least once in any twelve months counts from the last session that was quorate", "[domain]")
{
    const auto clock =
        readClock(yearly(MeetingPeriod::Rolling), {}, {QDate(2019, 8, 23), QDate(2020, 9, 3)}, QDate(2021, 6, 21));
    CHECK(clock.lastValid == QDate(2020, 9, 3));
    CHECK(clock.latest == QDate(2021, 9, 3));
    CHECK(clock.noticeBy == QDate(2021, 8, 19));
    CHECK(clock.daysLeft == 74);
    CHECK(clock.state == State::Soon);
}

TEST_CASE("The clock is amber ninety days before, and red the day after", "[domain]")
{
    const auto on = [](const QDate &today) {
        return readClock(yearly(MeetingPeriod::Rolling), {}, {QDate(2020, 9, 3)}, today).state;
    };
    CHECK(on(QDate(2021, 6, 4)) == State::UpToDate);
    CHECK(on(QDate(2021, 6, 5)) == State::Soon);
    CHECK(on(QDate(2021, 9, 3)) == State::Soon);
    CHECK(on(QDate(2021, 9, 4)) == State::Overdue);
}

TEST_CASE("Before the first session the clock runs from the terms", "[domain]")
{
    const auto clock = readClock(yearly(MeetingPeriod::Rolling), {}, {}, QDate(2019, 9, 1));
    CHECK_FALSE(clock.lastValid.isValid());
    CHECK(clock.latest == QDate(2020, 8, 23));
}

TEST_CASE("A session still to come does not count", "[domain]")
{
    const auto clock =
        readClock(yearly(MeetingPeriod::Rolling), {}, {QDate(2020, 9, 3), QDate(2021, 7, 8)}, QDate(2021, 6, 21));
    CHECK(clock.lastValid == QDate(2020, 9, 3));
}

TEST_CASE("Twice in any twelve months: the last but one must not be older than a year", "[domain]")
{
    const auto clock =
        readClock(yearly(MeetingPeriod::Rolling, 2), {}, {QDate(2020, 3, 1), QDate(2020, 9, 3)}, QDate(2020, 10, 1));
    CHECK(clock.latest == QDate(2021, 3, 1));
}

TEST_CASE("Once each calendar year runs to the end of a year without a session", "[domain]")
{
    const auto rule = yearly(MeetingPeriod::CalendarYear);
    CHECK(readClock(rule, {}, {QDate(2020, 9, 3)}, QDate(2021, 6, 21)).latest == QDate(2021, 12, 31));
    CHECK(readClock(rule, {}, {QDate(2021, 2, 1)}, QDate(2021, 6, 21)).latest == QDate(2022, 12, 31));
}

TEST_CASE("Once each project year runs with the project's own years", "[domain]")
{
    const auto rule = yearly(MeetingPeriod::ProjectYear);
    CHECK(readClock(rule, QDate(2019, 4, 1), {QDate(2020, 9, 3)}, QDate(2021, 2, 1)).latest == QDate(2022, 3, 31));
    CHECK(readClock(rule, QDate(2019, 4, 1), {QDate(2020, 9, 3)}, QDate(2021, 6, 1)).latest == QDate(2022, 3, 31));
    CHECK(readClock(rule, {}, {}, QDate(2021, 6, 1)).state == State::NoRule);
}

TEST_CASE("Without a rule there is no clock", "[domain]")
{
    CHECK(readClock(yearly(MeetingPeriod::None), {}, {QDate(2020, 9, 3)}, QDate(2021, 6, 21)).state == State::NoRule);
}
