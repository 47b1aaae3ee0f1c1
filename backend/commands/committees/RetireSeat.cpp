// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RetireSeat.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RetireSeat> &RetireSeat::arguments()
{
    static const auto arguments =
        Arguments<RetireSeat>().required("seat", &RetireSeat::seat).required("on", &RetireSeat::on);
    return arguments;
}

Result<Made> RetireSeat::perform(Work &work) const
{
    auto stored = work.committees.seats.get(seat);
    if (!stored)
        return stored.error();
    if (on.isNull())
        return emptyText(u"on"_s);
    const auto from = stored->validFrom.first();
    if (from.isValid() && on.last() < from)
        return Error::invalid(Say::tr("A seat cannot end before it begins."), u"on"_s);
    stored->validUntil = on;
    if (auto updated = work.committees.seats.update(*stored); !updated)
        return updated.error();
    return work.note(u"seat.retired"_s, u"seat"_s, stored->id.uuid(), seatReference(stored->number));
}

} // namespace minutier
