// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/TermsOfReference.h"

namespace minutier {

/// How a committee stands against "at least so many sessions a year".
struct MandateClock
{
    enum class State { NoRule, UpToDate, Soon, Overdue };

    State state = State::NoRule;
    QDate lastValid;  ///< Last session that counts; invalid when there was none.
    QDate latest;     ///< The day by which the next session must be held.
    QDate noticeBy;   ///< The day by which it must be convened.
    int daysLeft = 0; ///< Negative once overdue.
    friend bool operator==(const MandateClock &, const MandateClock &) = default;
};

/// How many days before the latest date the clock turns amber.
constexpr int mandateWarningDays = 90;

/// Reads the clock on a day. `validSessions` are the days of sessions that were held and quorate, in any order.
MandateClock
readClock(const TermsOfReference &terms, const QDate &projectStart, QList<QDate> validSessions, const QDate &today);

} // namespace minutier
