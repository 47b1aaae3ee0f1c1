// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/IncidentFacts.h"

#include "core/Say.h"
#include "core/Text.h"
#include "core/ZonedTime.h"

#include <QTime>

namespace minutier {

using namespace Qt::StringLiterals;

Result<QDateTime> instantAtOffice(
    Work &work, const PartialDate &day, const QString &time, const QString &dayField, const QString &timeField
)
{
    if (day.isNull())
        return Error::invalid(Say::tr("Give the day, as 2020-09-03."), dayField);
    if (!time.isEmpty() && day.precision() != PartialDate::Precision::Day)
        return Error::invalid(Say::tr("Give the day to which this hour belongs."), dayField);
    if (!time.isEmpty() && (time.size() != 5 || !QTime::fromString(time, u"HH:mm"_s).isValid()))
        return Error::invalid(Say::tr("Give the hour as 14:30."), timeField);
    const auto office = work.office.office.the();
    if (!office)
        return office.error();
    const auto zone = *office ? (*office)->zone : u"UTC"_s;
    const auto local = day.first().toString(Qt::ISODate) + u'T' + (time.isEmpty() ? u"00:00"_s : time);
    auto instant = QDateTime(day.first(), QTime::fromString(local.mid(11), u"HH:mm"_s), Qt::UTC);
    if (zone != "UTC"_L1) {
        const auto zoned = ZonedTime::make(local, zone, time.isEmpty() ? dayField : timeField);
        if (!zoned && !time.isEmpty())
            return zoned.error();
        if (zoned) // a midnight that a change of the clocks skips is that of Greenwich
            instant = zoned->utc;
    }
    if (instant > work.now())
        return Error::invalid(Say::tr("That is still to come. Give the day and hour at which it was."), dayField);
    return instant;
}

Result<> checkConcerned(Work &work, const std::optional<int> &count, const QStringList &people)
{
    if (count && *count < 0)
        return Error::invalid(Say::tr("A count cannot be negative."), u"people_count"_s);
    QList<PersonId> named;
    for (const auto &word : people) {
        const auto id = PersonId::fromString(word);
        if (!id.isNull() && named.contains(id))
            return Error::invalid(Say::tr("Somebody is named twice. Name each person once."), u"people"_s);
        named.append(id);
        if (id.isNull())
            return Error::invalid(
                Say::tr("“%1” is no person of this register.").arg(firstWords(word, 40)), u"people"_s
            );
        if (auto known = work.projects.people.get(id); !known)
            return known.error();
    }
    return {};
}

Result<Incident> openIncident(Work &work, const IncidentId &id)
{
    auto stored = work.sharing.incidents.get(id);
    if (stored && !stored->closedOn.isNull())
        return Error::conflict(Say::tr("Incident %1 is closed.").arg(stored->reference), u"incident"_s);
    return stored;
}

} // namespace minutier
