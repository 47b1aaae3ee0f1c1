// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ZonedTime.h"

#include "core/PartialDate.h"
#include "core/Say.h"

#include <QTimeZone>

namespace minutier {

using namespace Qt::StringLiterals;

bool isKnownZone(const QString &zone)
{
    return zone.size() <= 64 && zone.contains(u'/') && QTimeZone::isTimeZoneIdAvailable(zone.toLatin1());
}

QString cityOf(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QDateTime inZone(const QDateTime &utc, const QString &zone)
{
    return utc.toTimeZone(QTimeZone(zone.toLatin1()));
}

Result<ZonedTime> ZonedTime::make(const QString &local, const QString &zone, const QString &field)
{
    const auto wall = QDateTime::fromString(local, u"yyyy-MM-ddTHH:mm"_s);
    if (!wall.isValid())
        return Error::invalid(Say::tr("Write the time as a day and an hour: 2020-09-03T09:00."), field);
    if (!isPlausibleYear(wall.date().year()))
        return Error::invalid(Say::tr("Choose a date between 1900 and 2200."), field);
    if (!isKnownZone(zone))
        return Error::invalid(
            Say::tr("Choose a time zone by its city, such as America/Tegucigalpa; “%1” is not one.").arg(zone.left(64)),
            u"zone"_s
        );
    const QDateTime there(wall.date(), wall.time(), QTimeZone(zone.toLatin1()));
    if (there.toString(u"yyyy-MM-ddTHH:mm"_s) != local)
        return Error::invalid(
            Say::tr("The clocks in %1 skip that hour. Choose one hour later.").arg(cityOf(zone)), field
        );
    return ZonedTime{local, zone, there.toUTC()};
}

QDate ZonedTime::date() const
{
    return QDate::fromString(local.left(10), Qt::ISODate);
}

} // namespace minutier
