// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/cooperation/CountryLines.h"

#include "queries/cooperation/MandateLines.h"
#include "queries/cooperation/WhoIsWho.h"
#include "storage/cooperation/CooperationRepositories.h"
#include "storage/projects/ProjectRepositories.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace minutier {

namespace {

/// The countries of a project while they are gathered, with the partners counted once in each.
struct Gathering
{
    QMap<QString, CountryLine> countries;
    QMap<QString, QSet<OrganisationId>> partners;

    CountryLine &at(const QString &country)
    {
        auto &line = countries[country];
        line.country = country;
        return line;
    }
    void takePlace(const Place &place)
    {
        auto &line = at(place.country);
        if (!place.continent.isEmpty())
            line.continent = place.continent;
        if (place.kind == PlaceKind::Country)
            line.note = place.note;
        else
            (place.kind == PlaceKind::Region ? line.regions : line.bases).append(place.name);
    }
    void takeMandate(const MandateLine &line)
    {
        ++at(line.mandate.country).mandates;
        if (line.partner)
            partners[line.mandate.country].insert(line.partner->id);
    }
};

} // namespace

static Result<> takePartners(Database &database, const ProjectId &project, Gathering &gathering)
{
    const auto roles = ParticipationRepository(database).ofProject(project);
    if (!roles)
        return roles.error();
    WhoIsWho who(database);
    for (const auto &role : *roles) {
        if (role.role != ProjectRole::Partner && role.role != ProjectRole::Collaborator)
            continue;
        const auto partner = who.organisation(role.organisation);
        if (!partner)
            return partner.error();
        if (*partner && gathering.countries.contains((*partner)->country))
            gathering.partners[(*partner)->country].insert(role.organisation);
    }
    return {};
}

Result<QList<CountryLine>> readCountries(Database &database, const ProjectId &project)
{
    Gathering gathering;
    const auto known = ProjectRepository(database).get(project);
    if (!known)
        return known.error();
    for (const auto &country : known->countries)
        gathering.at(country);
    const auto places = PlaceRepository(database).ofProject(project);
    if (!places)
        return places.error();
    for (const auto &place : *places)
        gathering.takePlace(place);
    const auto mandates = readMandates(database, project);
    if (!mandates)
        return mandates.error();
    for (const auto &line : *mandates)
        gathering.takeMandate(line);
    if (auto partners = takePartners(database, project, gathering); !partners)
        return partners.error();
    QList<CountryLine> lines;
    for (auto line : gathering.countries) {
        line.partners = int(gathering.partners.value(line.country).size());
        lines.append(line);
    }
    std::ranges::stable_sort(lines, {}, &CountryLine::continent);
    return lines;
}

} // namespace minutier
