// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/Risk.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<Risk> &tableOf<Risk>()
{
    static const auto table = Table<Risk>("risk"_L1, "risks"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Risk::id)
                                  .column("project_id"_L1, &Risk::project)
                                  .column("year"_L1, &Risk::year)
                                  .column("number"_L1, &Risk::number)
                                  .column("reference"_L1, &Risk::reference)
                                  .column("title"_L1, &Risk::title)
                                  .column("description"_L1, &Risk::description)
                                  .column("result_id"_L1, &Risk::result)
                                  .column("owner_id"_L1, &Risk::owner)
                                  .column("state"_L1, &Risk::state)
                                  .column("lang"_L1, &Risk::lang)
                                  .column("revision"_L1, &Risk::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"description"_L1});
    return table;
}

template <>
const Table<RiskAssessment> &tableOf<RiskAssessment>()
{
    static const auto table = Table<RiskAssessment>("risk_assessment"_L1, "risk_assessments"_L1, LedgerScope::Project)
                                  .column("id"_L1, &RiskAssessment::id)
                                  .column("project_id"_L1, &RiskAssessment::project)
                                  .column("risk_id"_L1, &RiskAssessment::risk)
                                  .column("assessed_on"_L1, &RiskAssessment::assessedOn)
                                  .column("likelihood"_L1, &RiskAssessment::likelihood)
                                  .column("impact"_L1, &RiskAssessment::impact)
                                  .column("response"_L1, &RiskAssessment::response)
                                  .column("lang"_L1, &RiskAssessment::lang)
                                  .column("revision"_L1, &RiskAssessment::revision);
    return table;
}

} // namespace minutier
