// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/followup/AssessRisk.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AssessRisk> &AssessRisk::arguments()
{
    static const auto arguments = Arguments<AssessRisk>()
                                      .optional("id", &AssessRisk::id)
                                      .required("risk", &AssessRisk::risk)
                                      .optional("assessed_on", &AssessRisk::assessedOn)
                                      .required("likelihood", &AssessRisk::likelihood)
                                      .required("impact", &AssessRisk::impact)
                                      .optional("response", &AssessRisk::response, manyLines);
    return arguments;
}

Result<Made> AssessRisk::perform(Work &work) const
{
    const auto judged = work.followup.risks.get(risk);
    if (!judged)
        return judged.error();
    if (judged->state == RiskState::Closed)
        return Error::conflict(Say::tr("Risk %1 is closed; open it again first.").arg(judged->reference), u"risk"_s);
    const RiskAssessment assessment{
        .id = work.idOr(id),
        .project = judged->project,
        .risk = risk,
        .assessedOn = assessedOn.isNull() ? PartialDate(work.now().date()) : assessedOn,
        .likelihood = likelihood,
        .impact = impact,
        .response = response,
        .lang = judged->lang,
    };
    if (auto valid = validate(assessment); !valid)
        return valid.error();
    if (auto added = work.followup.assessments.add(assessment); !added)
        return added.error();
    return work.note(u"risk.assessed"_s, u"risk_assessment"_s, assessment.id.uuid(), judged->reference);
}

} // namespace minutier
