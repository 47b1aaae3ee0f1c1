// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AddPlace.h"

#include "domain/Codes.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddPlace> &AddPlace::arguments()
{
    static const auto arguments = Arguments<AddPlace>()
                                      .optional("id", &AddPlace::id)
                                      .required("project", &AddPlace::project)
                                      .optional("kind", &AddPlace::kind)
                                      .required("country", &AddPlace::country)
                                      .optional("continent", &AddPlace::continent)
                                      .optional("name", &AddPlace::placeName)
                                      .optional("note", &AddPlace::note, manyLines);
    return arguments;
}

Result<Made> AddPlace::perform(Work &work) const
{
    if (auto known = work.projects.projects.get(project); !known)
        return known.error();
    if (auto valid = checkCountry(country); !valid)
        return valid.error();
    if (kind != PlaceKind::Country && placeName.isEmpty())
        return emptyText(u"name"_s);
    const auto others = work.cooperation.places.ofProject(project);
    if (!others)
        return others.error();
    for (const auto &other : *others)
        if (other.kind == kind && other.country == country && other.name == placeName)
            return Error::conflict(Say::tr("The project names that place already."), u"name"_s);
    const Place place{
        .id = work.idOr(id),
        .project = project,
        .kind = kind,
        .country = country,
        .continent = continent,
        .name = placeName,
        .note = note,
    };
    if (auto added = work.cooperation.places.add(place); !added)
        return added.error();
    return work.note(u"place.added"_s, u"place"_s, place.id.uuid());
}

} // namespace minutier
