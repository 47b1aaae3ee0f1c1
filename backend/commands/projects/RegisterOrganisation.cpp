// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/RegisterOrganisation.h"

#include "commands/References.h"
#include "domain/Codes.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RegisterOrganisation> &RegisterOrganisation::arguments()
{
    static const auto arguments = Arguments<RegisterOrganisation>()
                                      .optional("id", &RegisterOrganisation::id)
                                      .required("name", &RegisterOrganisation::organisationName)
                                      .optional("acronym", &RegisterOrganisation::acronym)
                                      .optional("country", &RegisterOrganisation::country)
                                      .optional("sector", &RegisterOrganisation::sector)
                                      .optional("face", &RegisterOrganisation::face)
                                      .optional("note", &RegisterOrganisation::note, manyLines);
    return arguments;
}

Result<Made> RegisterOrganisation::perform(Work &work) const
{
    if (!country.isEmpty() && !isCountryCode(country))
        return Error::invalid(Say::tr("Write the country as its two-letter ISO code, such as HN."), u"country"_s);
    const Organisation organisation{
        .id = work.idOr(id),
        .name = organisationName,
        .acronym = acronym,
        .country = country,
        .sector = sector,
        .face = face,
        .note = note,
    };
    if (auto added = work.projects.organisations.add(organisation); !added)
        return added.error();
    return work.note(u"organisation.registered"_s, u"organisation"_s, organisation.id.uuid());
}

} // namespace minutier
