// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/AgreementAmendment.h"
#include "domain/projects/Participation.h"
#include "domain/projects/Programme.h"
#include "domain/projects/Project.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<Programme> &tableOf<Programme>()
{
    static const auto table = Table<Programme>("programme"_L1, "programmes"_L1, LedgerScope::Office)
                                  .column("id"_L1, &Programme::id)
                                  .column("code"_L1, &Programme::code)
                                  .column("title"_L1, &Programme::title)
                                  .column("lang"_L1, &Programme::lang)
                                  .column("revision"_L1, &Programme::revision)
                                  .searched({"code"_L1, "title"_L1}, {});
    return table;
}

template <>
const Table<Project> &tableOf<Project>()
{
    static const auto table = Table<Project>("project"_L1, "projects"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Project::id)
                                  .column("programme_id"_L1, &Project::programme)
                                  .column("code"_L1, &Project::code)
                                  .column("title"_L1, &Project::title)
                                  .column("lang"_L1, &Project::lang)
                                  .column("zone"_L1, &Project::zone)
                                  .column("countries"_L1, &Project::countries)
                                  .column("starts_on"_L1, &Project::startsOn)
                                  .column("ends_on"_L1, &Project::endsOn)
                                  .column("note"_L1, &Project::note)
                                  .column("revision"_L1, &Project::revision)
                                  .searched({"code"_L1, "title"_L1}, {"note"_L1});
    return table;
}

template <>
const Table<Participation> &tableOf<Participation>()
{
    static const auto table = Table<Participation>("participation"_L1, "participations"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Participation::id)
                                  .column("project_id"_L1, &Participation::project)
                                  .column("organisation_id"_L1, &Participation::organisation)
                                  .column("role"_L1, &Participation::role)
                                  .column("revision"_L1, &Participation::revision);
    return table;
}

template <>
const Table<AgreementAmendment> &tableOf<AgreementAmendment>()
{
    static const auto table = Table<AgreementAmendment>("amendment"_L1, "amendments"_L1, LedgerScope::Project)
                                  .column("id"_L1, &AgreementAmendment::id)
                                  .column("project_id"_L1, &AgreementAmendment::project)
                                  .column("year"_L1, &AgreementAmendment::year)
                                  .column("number"_L1, &AgreementAmendment::number)
                                  .column("reference"_L1, &AgreementAmendment::reference)
                                  .column("title"_L1, &AgreementAmendment::title)
                                  .column("state"_L1, &AgreementAmendment::state)
                                  .column("months"_L1, &AgreementAmendment::months)
                                  .column("requested_on"_L1, &AgreementAmendment::requestedOn)
                                  .column("signed_on"_L1, &AgreementAmendment::signedOn)
                                  .column("ends_on"_L1, &AgreementAmendment::endsOn)
                                  .column("note"_L1, &AgreementAmendment::note)
                                  .column("lang"_L1, &AgreementAmendment::lang)
                                  .column("revision"_L1, &AgreementAmendment::revision)
                                  .searched({"title"_L1}, {"note"_L1});
    return table;
}

} // namespace minutier
