// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/LinkDecision.h"

#include "commands/results/LinkEnds.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<LinkDecision> &LinkDecision::arguments()
{
    static const auto arguments = Arguments<LinkDecision>()
                                      .optional("id", &LinkDecision::id)
                                      .optional("decision", &LinkDecision::decision)
                                      .optional("recommendation", &LinkDecision::recommendation)
                                      .optional("kind", &LinkDecision::kind)
                                      .optional("result", &LinkDecision::result)
                                      .optional("indicator", &LinkDecision::indicator)
                                      .optional("target", &LinkDecision::target)
                                      .optional("version", &LinkDecision::version)
                                      .optional("activity", &LinkDecision::activity)
                                      .optional("amendment", &LinkDecision::amendment)
                                      .optional("risk", &LinkDecision::risk)
                                      .optional("note", &LinkDecision::note, manyLines);
    return arguments;
}

Result<Made> LinkDecision::perform(Work &work) const
{
    const auto origin = originOf(work, decision, recommendation);
    if (!origin)
        return origin.error();
    const DecisionLink link{
        .id = work.idOr(id),
        .project = origin->id,
        .decision = decision,
        .recommendation = recommendation,
        .kind = kind,
        .result = result,
        .indicator = indicator,
        .target = target,
        .version = version,
        .activity = activity,
        .amendment = amendment,
        .risk = risk,
        .note = note,
        .lang = origin->lang,
    };
    if (auto valid = validate(link); !valid)
        return valid.error();
    if (kind == LinkKind::Validates && !version.isNull())
        return Error::invalid(
            Say::tr("A plan is validated by recording the decision as a validation of it."), u"kind"_s
        );
    if (auto reached = checkTarget(work, link); !reached)
        return reached.error();
    if (auto added = work.results.links.add(link); !added)
        return added.error();
    work.undoBy(u"UnlinkDecision"_s, {{"link", evidence::Json(toUtf8(link.id.toString()))}});
    return work.note(u"link.made"_s, u"decision_link"_s, link.id.uuid());
}

} // namespace minutier
