// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/NotifyIncident.h"

#include "commands/sharing/IncidentFacts.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<NotifyIncident> &NotifyIncident::arguments()
{
    static const auto arguments = Arguments<NotifyIncident>()
                                      .required("incident", &NotifyIncident::incident)
                                      .optional("told_on", &NotifyIncident::toldOn)
                                      .optional("told_time", &NotifyIncident::toldTime)
                                      .optional("reason", &NotifyIncident::reason, manyLines);
    return arguments;
}

Result<Made> NotifyIncident::perform(Work &work) const
{
    auto stored = openIncident(work, incident);
    if (!stored)
        return stored.error();
    if (toldOn.isNull() == reason.isEmpty())
        return Error::invalid(
            Say::tr("Say when the authority was told, or why it need not be: one of the two."), u"told_on"_s
        );
    if (toldOn.isNull()) {
        stored->notice = Notice::NotDue;
        stored->noticeUtc = {};
        stored->toldOn = {};
        stored->toldTime.clear();
        stored->noticeReason = reason;
    } else {
        if (toldOn.precision() != PartialDate::Precision::Day && !toldOn.isNull())
            return Error::invalid(Say::tr("Give the day on which it was told, as 2020-09-03."), u"told_on"_s);
        const auto told = instantAtOffice(work, toldOn, toldTime, u"told_on"_s, u"told_time"_s);
        if (!told)
            return told.error();
        // By the days as they were entered, or by the instants where both hours are known: the office's, not
        // Greenwich's.
        const bool bothHours = !toldTime.isEmpty() && !stored->discoveredTime.isEmpty();
        if (toldOn.last() < stored->discoveredOn.first() || (bothHours && *told < stored->discoveredUtc))
            return Error::invalid(Say::tr("It cannot be told before it was discovered."), u"told_on"_s);
        stored->notice = Notice::Told;
        stored->noticeUtc = *told;
        stored->toldOn = toldOn;
        stored->toldTime = toldTime;
        stored->noticeReason.clear();
    }
    if (auto updated = work.sharing.incidents.update(*stored); !updated)
        return updated.error();
    return work.note(u"incident.notified"_s, u"incident"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
