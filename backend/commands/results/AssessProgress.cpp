// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/AssessProgress.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AssessProgress> &AssessProgress::arguments()
{
    static const auto arguments = Arguments<AssessProgress>()
                                      .optional("id", &AssessProgress::id)
                                      .required("result", &AssessProgress::result)
                                      .required("rating", &AssessProgress::rating)
                                      .required("narrative", &AssessProgress::narrative, manyLines)
                                      .optional("assessed_on", &AssessProgress::assessedOn);
    return arguments;
}

Result<Made> AssessProgress::perform(Work &work) const
{
    const auto node = work.results.results.get(result);
    if (!node)
        return node.error();
    const ProgressAssessment assessment{
        .id = work.idOr(id),
        .project = node->project,
        .result = result,
        .rating = rating,
        .narrative = narrative,
        .assessedOn = assessedOn.isNull() ? PartialDate(work.now().date()) : assessedOn,
        .lang = node->lang,
    };
    if (auto added = work.results.assessments.add(assessment); !added)
        return added.error();
    return work.note(u"result.assessed"_s, u"assessment"_s, assessment.id.uuid(), node->code);
}

} // namespace minutier
