// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/ReviseIncident.h"

#include "commands/sharing/IncidentFacts.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseIncident> &ReviseIncident::arguments()
{
    static const auto arguments = Arguments<ReviseIncident>()
                                      .required("incident", &ReviseIncident::incident)
                                      .optional("revision", &ReviseIncident::revision)
                                      .optional("kind", &ReviseIncident::kind)
                                      .optional("severity", &ReviseIncident::severity)
                                      .optional("what", &ReviseIncident::what, manyLines)
                                      .optional("people_count", &ReviseIncident::peopleCount)
                                      .optional("people", &ReviseIncident::people)
                                      .optional("measures", &ReviseIncident::measures, manyLines)
                                      .optional("told", &ReviseIncident::told, manyLines);
    return arguments;
}

Result<Made> ReviseIncident::perform(Work &work) const
{
    auto stored = openIncident(work, incident);
    if (!stored)
        return stored.error();
    revision.applyTo(stored->revision);
    kind.applyTo(stored->kind);
    severity.applyTo(stored->severity);
    what.applyTo(stored->what);
    peopleCount.applyTo(stored->peopleCount);
    people.applyTo(stored->people);
    measures.applyTo(stored->measures);
    told.applyTo(stored->told);
    if (what.isGiven && what.value.isEmpty())
        return emptyText(u"what"_s);
    if (auto known = checkConcerned(work, stored->peopleCount, people.value); !known)
        return known.error();
    if (auto updated = work.sharing.incidents.update(*stored); !updated)
        return updated.error();
    return work.note(u"incident.revised"_s, u"incident"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
