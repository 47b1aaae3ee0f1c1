// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/Initiative.h"
#include "domain/cooperation/Mandate.h"
#include "domain/cooperation/Place.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<Place> &tableOf<Place>()
{
    static const auto table = Table<Place>("place"_L1, "places"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Place::id)
                                  .column("project_id"_L1, &Place::project)
                                  .column("kind"_L1, &Place::kind)
                                  .column("country"_L1, &Place::country)
                                  .column("continent"_L1, &Place::continent)
                                  .column("name"_L1, &Place::name)
                                  .column("note"_L1, &Place::note)
                                  .column("revision"_L1, &Place::revision);
    return table;
}

template <>
const Table<Mandate> &tableOf<Mandate>()
{
    static const auto table = Table<Mandate>("mandate"_L1, "mandates"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Mandate::id)
                                  .column("project_id"_L1, &Mandate::project)
                                  .column("year"_L1, &Mandate::year)
                                  .column("number"_L1, &Mandate::number)
                                  .column("reference"_L1, &Mandate::reference)
                                  .shieldedColumn("volunteer_id"_L1, &Mandate::volunteer)
                                  .column("partner_id"_L1, &Mandate::partner)
                                  .column("country"_L1, &Mandate::country)
                                  .column("objective"_L1, &Mandate::objective)
                                  .column("expertise"_L1, &Mandate::expertise)
                                  .column("starts_on"_L1, &Mandate::startsOn)
                                  .column("ends_on"_L1, &Mandate::endsOn)
                                  .column("state"_L1, &Mandate::state)
                                  .column("note"_L1, &Mandate::note)
                                  .column("lang"_L1, &Mandate::lang)
                                  .column("revision"_L1, &Mandate::revision)
                                  .searched({"reference"_L1, "objective"_L1}, {"expertise"_L1});
    return table;
}

template <>
const Table<Initiative> &tableOf<Initiative>()
{
    static const auto table = Table<Initiative>("initiative"_L1, "initiatives"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Initiative::id)
                                  .column("project_id"_L1, &Initiative::project)
                                  .column("year"_L1, &Initiative::year)
                                  .column("number"_L1, &Initiative::number)
                                  .column("reference"_L1, &Initiative::reference)
                                  .column("title"_L1, &Initiative::title)
                                  .column("objective"_L1, &Initiative::objective)
                                  .column("partner_id"_L1, &Initiative::partner)
                                  .column("country"_L1, &Initiative::country)
                                  .column("resources"_L1, &Initiative::resources)
                                  .column("state"_L1, &Initiative::state)
                                  .column("starts_on"_L1, &Initiative::startsOn)
                                  .column("note"_L1, &Initiative::note)
                                  .column("lang"_L1, &Initiative::lang)
                                  .column("revision"_L1, &Initiative::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"objective"_L1});
    return table;
}

} // namespace minutier
