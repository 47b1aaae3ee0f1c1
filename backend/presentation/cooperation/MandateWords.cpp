// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/MandateWords.h"

#include "core/Say.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/cooperation/CooperationShapes.h"

namespace minutier {

using namespace Qt::StringLiterals;

static int daysLate(const Mandate &mandate, const QDate &today)
{
    PartialDate awaited;
    if (mandate.state == MandateState::Planned)
        awaited = mandate.startsOn;
    else if (mandate.state == MandateState::UnderWay)
        awaited = mandate.endsOn;
    return awaited.isNull() ? 0 : int(awaited.last().daysTo(today));
}

QString stateWordOf(const Mandate &mandate, const QDate &today)
{
    const int days = daysLate(mandate, today);
    if (days <= 0)
        return spoken(mandate.state);
    return mandate.state == MandateState::Planned ? Say::tr("To begin, %1", "12 d late").arg(lateness(days))
                                                  : Say::tr("To close, %1", "12 d late").arg(lateness(days));
}

QString shapeOf(const Mandate &mandate, const QDate &today)
{
    return daysLate(mandate, today) > 0 ? u"late"_s : shapeOf(mandate.state);
}

QString volunteerOf(const Session &session, const MandateLine &line)
{
    return line.volunteer.person ? shownPerson(session, line.volunteer) : Say::tr("nobody yet", "no volunteer");
}

} // namespace minutier
