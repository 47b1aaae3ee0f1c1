// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/Formats.h"

#include "core/Say.h"
#include "core/SpokenDate.h"
#include "core/Translations.h"

#include <QLocale>

namespace minutier {

using namespace Qt::StringLiterals;

static QLocale spokenLocale()
{
    return QLocale(spokenLanguage());
}

static QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString longDay(const QDate &day)
{
    return capitalised(spokenDate(spokenLocale(), day, Say::tr("dddd, MMMM d, yyyy", "a day in full, for QLocale")));
}

QString fullDay(const PartialDate &date)
{
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return spokenDate(
            spokenLocale(), date.first(), Say::tr("MMMM d, yyyy", "a day without its weekday, for QLocale")
        );
    case PartialDate::Precision::Month:
        return spokenLocale().toString(date.first(), u"MMMM yyyy"_s);
    case PartialDate::Precision::Year:
    case PartialDate::Precision::None:
        break;
    }
    return date.toString();
}

QString onDay(const PartialDate &date)
{
    const bool day = date.precision() == PartialDate::Precision::Day;
    return (day ? Say::tr("on %1", "a day") : Say::tr("in %1", "a month or a year")).arg(fullDay(date));
}

QString shortDay(const QDate &day, const QDate &today)
{
    const auto form = day.year() == today.year() ? Say::tr("MMM d", "a day of this year, short, for QLocale")
                                                 : Say::tr("MMM d, yyyy", "a day of another year, short, for QLocale");
    return spokenDate(spokenLocale(), day, form);
}

QString hourOf(const QTime &time)
{
    return spokenLocale().toString(time, Say::tr("HH:mm", "an hour, for QLocale"));
}

QString hourIn(const QTime &time, const QString &city)
{
    return Say::tr("%1 in %2", "an hour in a city").arg(hourOf(time), city);
}

QString shortMoment(const QDateTime &instant, const QString &zone, const QDate &today)
{
    const auto there = zone.isEmpty() ? instant : inZone(instant, zone);
    return Say::tr("%1, %2", "a day, an hour").arg(shortDay(there.date(), today), there.time().toString(u"HH:mm"_s));
}

QString fromToday(int days)
{
    if (days == 0)
        return Say::tr("today");
    return days > 0 ? Say::tr("in %n day(s)", nullptr, days) : Say::tr("%n day(s) ago", nullptr, -days);
}

QString lateness(int daysLate)
{
    if (daysLate > 0)
        return Say::tr("%1 d late", "days late, short").arg(daysLate);
    return daysLate == 0 ? Say::tr("due today") : Say::tr("due in %1 d", "days left, short").arg(-daysLate);
}

QString lengthOf(int minutes)
{
    if (minutes < 60)
        return Say::tr("%1 min").arg(minutes);
    const auto hours = minutes / 60;
    const auto rest = minutes % 60;
    return rest == 0 ? Say::tr("%1 h").arg(hours) : Say::tr("%1 h %2").arg(hours).arg(rest, 2, 10, QChar(u'0'));
}

QString sizeOf(qint64 bytes)
{
    return spokenLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace minutier
