// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/ReviseProject.h"

#include "core/ZonedTime.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseProject> &ReviseProject::arguments()
{
    static const auto arguments = Arguments<ReviseProject>()
                                      .required("project", &ReviseProject::project)
                                      .optional("revision", &ReviseProject::revision)
                                      .optional("title", &ReviseProject::title)
                                      .optional("zone", &ReviseProject::zone)
                                      .optional("countries", &ReviseProject::countries)
                                      .optional("starts_on", &ReviseProject::startsOn)
                                      .optional("note", &ReviseProject::note, manyLines);
    return arguments;
}

Result<Made> ReviseProject::perform(Work &work) const
{
    auto stored = work.projects.projects.get(project);
    if (!stored)
        return stored.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    if (zone.isGiven && !isKnownZone(zone.value))
        return Error::invalid(Say::tr("Choose a time zone by its city, such as America/Tegucigalpa."), u"zone"_s);
    revision.applyTo(stored->revision);
    title.applyTo(stored->title);
    zone.applyTo(stored->zone);
    countries.applyTo(stored->countries);
    startsOn.applyTo(stored->startsOn);
    note.applyTo(stored->note);
    if (auto valid = validate(*stored); !valid)
        return valid.error();
    if (auto updated = work.projects.projects.update(*stored); !updated)
        return updated.error();
    return work.note(u"project.revised"_s, u"project"_s, stored->id.uuid(), stored->code);
}

} // namespace minutier
