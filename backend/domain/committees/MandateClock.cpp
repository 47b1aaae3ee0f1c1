// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/committees/MandateClock.h"

#include <algorithm>

namespace minutier {

/// First day of the period of the rule that `day` falls in, periods beginning at `anchor` each year.
static QDate periodStart(const QDate &anchor, const QDate &day)
{
    auto start = QDate(day.year(), anchor.month(), 1).addDays(anchor.day() - 1);
    if (start > day)
        start = start.addYears(-1);
    return start;
}

static QDate latestByPeriod(const QDate &anchor, int wanted, const QList<QDate> &sessions, const QDate &today)
{
    const auto start = periodStart(anchor, today);
    const auto held = std::ranges::count_if(sessions, [&start](const QDate &day) { return day >= start; });
    const auto end = start.addYears(1).addDays(-1);
    return held >= wanted ? end.addYears(1) : end;
}

static QDate latestByRolling(const QDate &since, int wanted, const QList<QDate> &sessions)
{
    // With n sessions a year, the n-th last one must never be more than twelve months old.
    const auto from = sessions.size() >= wanted ? sessions.at(wanted - 1) : since;
    return from.isValid() ? from.addYears(1) : QDate();
}

MandateClock
readClock(const TermsOfReference &terms, const QDate &projectStart, QList<QDate> validSessions, const QDate &today)
{
    MandateClock clock;
    validSessions.removeIf([&today](const QDate &day) { return day > today; });
    std::ranges::sort(validSessions, std::greater{});
    if (!validSessions.isEmpty())
        clock.lastValid = validSessions.first();

    const auto since = terms.validFrom.first().isValid() ? terms.validFrom.first() : projectStart;
    switch (terms.period) {
    case MeetingPeriod::None:
        return clock;
    case MeetingPeriod::Rolling:
        clock.latest = latestByRolling(since, terms.sessionsPerPeriod, validSessions);
        break;
    case MeetingPeriod::ProjectYear:
        if (projectStart.isValid())
            clock.latest = latestByPeriod(projectStart, terms.sessionsPerPeriod, validSessions, today);
        break;
    case MeetingPeriod::CalendarYear:
        clock.latest = latestByPeriod(QDate(today.year(), 1, 1), terms.sessionsPerPeriod, validSessions, today);
        break;
    }
    if (!clock.latest.isValid())
        return clock;
    clock.noticeBy = clock.latest.addDays(-terms.noticeDays);
    clock.daysLeft = int(today.daysTo(clock.latest));
    clock.state = clock.daysLeft < 0                     ? MandateClock::State::Overdue
                  : clock.daysLeft <= mandateWarningDays ? MandateClock::State::Soon
                                                         : MandateClock::State::UpToDate;
    return clock;
}

} // namespace minutier
