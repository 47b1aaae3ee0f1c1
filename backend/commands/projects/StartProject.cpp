// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/StartProject.h"

#include "commands/References.h"
#include "core/ZonedTime.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<StartProject> &StartProject::arguments()
{
    static const auto arguments = Arguments<StartProject>()
                                      .optional("id", &StartProject::id)
                                      .required("code", &StartProject::code)
                                      .required("title", &StartProject::title)
                                      .optional("programme", &StartProject::programme)
                                      .optional("lang", &StartProject::lang)
                                      .optional("zone", &StartProject::zone)
                                      .optional("countries", &StartProject::countries)
                                      .optional("starts_on", &StartProject::startsOn)
                                      .optional("ends_on", &StartProject::endsOn)
                                      .optional("note", &StartProject::note, manyLines);
    return arguments;
}

Result<Made> StartProject::perform(Work &work) const
{
    if (auto known = checkLanguage(lang); !known)
        return known.error();
    if (!isKnownZone(zone))
        return Error::invalid(
            Say::tr("Choose a time zone by its city, such as America/Tegucigalpa; “%1” is not one.").arg(zone),
            u"zone"_s
        );
    const Project project{
        .id = work.idOr(id),
        .programme = programme,
        .code = code,
        .title = title,
        .lang = lang,
        .zone = zone,
        .countries = countries,
        .startsOn = startsOn,
        .endsOn = endsOn,
        .note = note,
    };
    if (auto valid = validate(project); !valid)
        return valid.error();
    if (auto taken = work.projects.projects.byCode(code); taken && *taken)
        return Error::conflict(Say::tr("Another project has the code %1.").arg(code), u"code"_s);
    if (auto added = work.projects.projects.add(project); !added)
        return added.error();
    return work.note(u"project.started"_s, u"project"_s, project.id.uuid(), project.code);
}

} // namespace minutier
