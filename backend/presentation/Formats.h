// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "core/ZonedTime.h"

namespace minutier {

// Dates and times as people read them, in the language spoken.

/// "Thursday, July 8, 2021".
QString longDay(const QDate &day);
/// "July 8, 2021"; a month or a year where no more is known.
QString fullDay(const PartialDate &date);
/// "on July 8, 2021"; "in July 2021" or "in 2021" where no more is known.
QString onDay(const PartialDate &date);
/// "Jul 8", with the year when it is not this one.
QString shortDay(const QDate &day, const QDate &today);
/// "10:00".
QString hourOf(const QTime &time);
/// "10:00 in Tegucigalpa".
QString hourIn(const QTime &time, const QString &city);
/// "Jun 21, 09:12", in a zone.
QString shortMoment(const QDateTime &instant, const QString &zone, const QDate &today);
/// "in 17 days", "today", "3 days ago".
QString fromToday(int days);
/// "12 d late", "due in 3 d".
QString lateness(int daysLate);
/// "1 h 50", "45 min".
QString lengthOf(int minutes);
/// "32 kB".
QString sizeOf(qint64 bytes);

} // namespace minutier
