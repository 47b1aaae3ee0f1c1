// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/CloseIncident.h"

#include "commands/sharing/IncidentFacts.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<CloseIncident> &CloseIncident::arguments()
{
    static const auto arguments = Arguments<CloseIncident>()
                                      .required("incident", &CloseIncident::incident)
                                      .optional("closed_on", &CloseIncident::closedOn);
    return arguments;
}

Result<Made> CloseIncident::perform(Work &work) const
{
    auto stored = openIncident(work, incident);
    if (!stored)
        return stored.error();
    if (stored->notice == Notice::ToDecide)
        return Error::conflict(
            Say::tr("Say first whether the authority was told of %1, or why it need not be.").arg(stored->reference)
        );
    if (stored->measures.isEmpty())
        return Error::conflict(Say::tr("Write down the measures taken about %1, then close it.").arg(stored->reference)
        );
    const auto today = work.now().date();
    if (!closedOn.isNull() && (closedOn.first() > today || closedOn.last() < stored->discoveredOn.first()))
        return Error::invalid(
            Say::tr("An incident is closed between the day it was discovered and today."), u"closed_on"_s
        );
    stored->closedOn = closedOn.isNull() ? PartialDate(today) : closedOn;
    if (auto updated = work.sharing.incidents.update(*stored); !updated)
        return updated.error();
    return work.note(u"incident.closed"_s, u"incident"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
