// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/DecisionLink.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<DecisionLink> &tableOf<DecisionLink>()
{
    static const auto table = Table<DecisionLink>("decision_link"_L1, "links"_L1, LedgerScope::Project)
                                  .column("id"_L1, &DecisionLink::id)
                                  .column("project_id"_L1, &DecisionLink::project)
                                  .column("decision_id"_L1, &DecisionLink::decision)
                                  .column("recommendation_id"_L1, &DecisionLink::recommendation)
                                  .column("kind"_L1, &DecisionLink::kind)
                                  .column("result_id"_L1, &DecisionLink::result)
                                  .column("indicator_id"_L1, &DecisionLink::indicator)
                                  .column("target_id"_L1, &DecisionLink::target)
                                  .column("version_id"_L1, &DecisionLink::version)
                                  .column("activity_id"_L1, &DecisionLink::activity)
                                  .column("amendment_id"_L1, &DecisionLink::amendment)
                                  .column("risk_id"_L1, &DecisionLink::risk)
                                  .column("note"_L1, &DecisionLink::note)
                                  .column("retired"_L1, &DecisionLink::retired)
                                  .column("lang"_L1, &DecisionLink::lang)
                                  .column("revision"_L1, &DecisionLink::revision);
    return table;
}

} // namespace minutier
