// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/ReportIncident.h"

#include "commands/References.h"
#include "commands/sharing/IncidentFacts.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReportIncident> &ReportIncident::arguments()
{
    static const auto arguments = Arguments<ReportIncident>()
                                      .optional("id", &ReportIncident::id)
                                      .required("kind", &ReportIncident::kind)
                                      .optional("severity", &ReportIncident::severity)
                                      .required("discovered_on", &ReportIncident::discoveredOn)
                                      .optional("discovered_time", &ReportIncident::discoveredTime)
                                      .required("what", &ReportIncident::what, manyLines)
                                      .optional("people_count", &ReportIncident::peopleCount)
                                      .optional("people", &ReportIncident::people)
                                      .optional("measures", &ReportIncident::measures, manyLines)
                                      .optional("told", &ReportIncident::told, manyLines);
    return arguments;
}

Result<Made> ReportIncident::perform(Work &work) const
{
    const auto discovered =
        instantAtOffice(work, discoveredOn, discoveredTime, u"discovered_on"_s, u"discovered_time"_s);
    if (!discovered)
        return discovered.error();
    if (auto known = checkConcerned(work, peopleCount, people); !known)
        return known.error();
    const auto year = work.now().date().year();
    const auto highest = work.sharing.incidents.highest(year);
    if (!highest)
        return highest.error();
    const Incident incident{
        .id = work.idOr(id),
        .year = year,
        .number = *highest + 1,
        .reference = makeReference("I"_L1, year, *highest + 1),
        .kind = kind,
        .severity = severity,
        .discoveredOn = discoveredOn,
        .discoveredTime = discoveredTime,
        .discoveredUtc = *discovered,
        .reportedOn = PartialDate(work.now().date()),
        .reportedBy = work.actor().account,
        .what = what,
        .peopleCount = peopleCount        ? peopleCount
                       : people.isEmpty() ? std::nullopt
                                          : std::optional(int(people.size())),
        .people = people,
        .measures = measures,
        .told = told,
    };
    if (auto added = work.sharing.incidents.add(incident); !added)
        return added.error();
    return work.note(u"incident.reported"_s, u"incident"_s, incident.id.uuid(), incident.reference);
}

} // namespace minutier
