// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/StartInitiative.h"

#include "commands/Known.h"
#include "commands/References.h"
#include "domain/Codes.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<StartInitiative> &StartInitiative::arguments()
{
    static const auto arguments = Arguments<StartInitiative>()
                                      .optional("id", &StartInitiative::id)
                                      .required("project", &StartInitiative::project)
                                      .required("title", &StartInitiative::title)
                                      .optional("objective", &StartInitiative::objective, manyLines)
                                      .optional("partner", &StartInitiative::partner)
                                      .optional("country", &StartInitiative::country)
                                      .optional("resources", &StartInitiative::resources, manyLines)
                                      .optional("state", &StartInitiative::state)
                                      .optional("starts_on", &StartInitiative::startsOn)
                                      .optional("note", &StartInitiative::note, manyLines);
    return arguments;
}

Result<Made> StartInitiative::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    if (auto host = checkKnown(work.projects.organisations, partner); !host)
        return host.error();
    if (auto valid = checkCountry(country); !valid)
        return valid.error();
    const auto year = yearFor(work, {}, startsOn);
    if (!year)
        return year.error();
    const auto highest = work.cooperation.initiatives.highest(project, *year);
    if (!highest)
        return highest.error();
    const Initiative initiative{
        .id = work.idOr(id),
        .project = project,
        .year = *year,
        .number = *highest + 1,
        .reference = makeReference("I"_L1, *year, *highest + 1),
        .title = title,
        .objective = objective,
        .partner = partner,
        .country = country,
        .resources = resources,
        .state = state,
        .startsOn = startsOn,
        .note = note,
        .lang = known->lang,
    };
    if (auto added = work.cooperation.initiatives.add(initiative); !added)
        return added.error();
    return work.note(u"initiative.started"_s, u"initiative"_s, initiative.id.uuid(), initiative.reference);
}

} // namespace minutier
