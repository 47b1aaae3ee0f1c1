// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/followup/RiskLines.h"

#include "queries/cooperation/WhoIsWho.h"
#include "storage/cooperation/CooperationRepositories.h"
#include "storage/results/ResultRepositories.h"

#include <algorithm>

namespace minutier {

static Result<RiskLine> lineOf(Database &database, WhoIsWho &who, const Risk &risk)
{
    RiskLine line{.risk = risk};
    const auto judged = RiskAssessmentRepository(database).ofRisk(risk.id);
    if (!judged)
        return judged.error();
    if (!judged->isEmpty())
        line.now = judged->last();
    if (judged->size() > 1)
        line.before = judged->at(judged->size() - 2);
    const auto owner = who.organisation(risk.owner);
    if (!owner)
        return owner.error();
    line.owner = *owner;
    if (risk.result.isNull())
        return line;
    const auto result = ResultRepository(database).get(risk.result);
    if (!result)
        return result.error();
    line.result = result->code;
    return line;
}

Result<QList<RiskLine>> readRisks(Database &database, const ProjectId &project)
{
    const auto risks = RiskRepository(database).ofProject(project);
    if (!risks)
        return risks.error();
    WhoIsWho who(database);
    QList<RiskLine> lines;
    for (const auto &risk : *risks) {
        const auto line = lineOf(database, who, risk);
        if (!line)
            return line.error();
        lines.append(*line);
    }
    std::ranges::stable_sort(lines, [](const RiskLine &a, const RiskLine &b) {
        if (a.risk.state != b.risk.state)
            return a.risk.state < b.risk.state;
        return a.weight() > b.weight();
    });
    return lines;
}

} // namespace minutier
