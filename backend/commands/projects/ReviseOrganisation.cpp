// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/ReviseOrganisation.h"

#include "commands/References.h"
#include "domain/Codes.h"
#include "domain/sharing/FormerNames.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseOrganisation> &ReviseOrganisation::arguments()
{
    static const auto arguments = Arguments<ReviseOrganisation>()
                                      .required("organisation", &ReviseOrganisation::organisation)
                                      .optional("revision", &ReviseOrganisation::revision)
                                      .optional("name", &ReviseOrganisation::organisationName)
                                      .optional("acronym", &ReviseOrganisation::acronym)
                                      .optional("country", &ReviseOrganisation::country)
                                      .optional("sector", &ReviseOrganisation::sector)
                                      .optional("face", &ReviseOrganisation::face)
                                      .optional("note", &ReviseOrganisation::note, manyLines)
                                      .optional("former_names", &ReviseOrganisation::formerNames, manyLines);
    return arguments;
}

Result<Made> ReviseOrganisation::perform(Work &work) const
{
    auto stored = work.projects.organisations.get(organisation);
    if (!stored)
        return stored.error();
    if (organisationName.isGiven && organisationName.value.isEmpty())
        return emptyText(u"name"_s);
    if (country.isGiven && !country.value.isEmpty() && !isCountryCode(country.value))
        return Error::invalid(Say::tr("Write the country as its two-letter ISO code, such as HN."), u"country"_s);
    revision.applyTo(stored->revision);
    formerNames.applyTo(stored->formerNames);
    if (organisationName.isGiven)
        stored->formerNames = formerNamesAfter(stored->formerNames, stored->name, organisationName.value);
    if (acronym.isGiven)
        stored->formerNames = formerNamesAfter(stored->formerNames, stored->acronym, acronym.value);
    organisationName.applyTo(stored->name);
    acronym.applyTo(stored->acronym);
    country.applyTo(stored->country);
    sector.applyTo(stored->sector);
    face.applyTo(stored->face);
    note.applyTo(stored->note);
    if (auto updated = work.projects.organisations.update(*stored); !updated)
        return updated.error();
    return work.note(u"organisation.revised"_s, u"organisation"_s, stored->id.uuid());
}

} // namespace minutier
