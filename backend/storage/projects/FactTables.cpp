// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/PublishedFact.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<PublishedFact> &tableOf<PublishedFact>()
{
    static const auto table = Table<PublishedFact>("fact"_L1, "facts"_L1, LedgerScope::Project)
                                  .column("id"_L1, &PublishedFact::id)
                                  .column("project_id"_L1, &PublishedFact::project)
                                  .column("kind"_L1, &PublishedFact::kind)
                                  .column("title"_L1, &PublishedFact::title)
                                  .column("value"_L1, &PublishedFact::value)
                                  .column("qualifier"_L1, &PublishedFact::qualifier)
                                  .column("unit"_L1, &PublishedFact::unit)
                                  .column("source"_L1, &PublishedFact::source)
                                  .column("note"_L1, &PublishedFact::note)
                                  .column("position"_L1, &PublishedFact::position)
                                  .column("lang"_L1, &PublishedFact::lang)
                                  .column("revision"_L1, &PublishedFact::revision)
                                  .searched({"title"_L1}, {"note"_L1});
    return table;
}

} // namespace minutier
