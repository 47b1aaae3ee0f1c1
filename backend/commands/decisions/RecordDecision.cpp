// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/RecordDecision.h"

#include "commands/References.h"
#include "commands/decisions/DecisionParts.h"
#include "commands/meetings/SessionRecord.h"
#include "commands/plans/PlanReview.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RecordDecision> &RecordDecision::arguments()
{
    static const auto arguments = Arguments<RecordDecision>()
                                      .optional("id", &RecordDecision::id)
                                      .optional("meeting", &RecordDecision::meeting)
                                      .optional("project", &RecordDecision::project)
                                      .optional("agenda_item", &RecordDecision::agendaItem)
                                      .optional("kind", &RecordDecision::kind)
                                      .optional("title", &RecordDecision::title)
                                      .required("statement", &RecordDecision::statement, manyLines)
                                      .optional("rationale", &RecordDecision::rationale, manyLines)
                                      .optional("outcome", &RecordDecision::outcome)
                                      .optional("adopted_by", &RecordDecision::adoptedBy)
                                      .optional("closes_on", &RecordDecision::closesOn)
                                      .optional("version", &RecordDecision::version)
                                      .optional("replaces", &RecordDecision::replaces)
                                      .optional("conditions", &RecordDecision::conditions)
                                      .optional("ballots", &RecordDecision::ballots)
                                      .optional("lang", &RecordDecision::lang);
    return arguments;
}

Result<Made> RecordDecision::perform(Work &work) const
{
    auto sitting = placeOfDecision(work, *this);
    if (!sitting)
        return sitting.error();
    if (auto allowed = checkOutcome(*this); !allowed)
        return allowed.error();
    const auto finding =
        sitting->meeting ? sessionQuorum(work, *sitting->meeting, agendaItem) : Result(QuorumFinding{});
    if (!finding)
        return finding.error();
    const bool adopts = outcome == DecisionState::Adopted || outcome == DecisionState::AdoptedWithConditions;
    const auto highest = work.decisions.decisions.highest(sitting->project, sitting->day.year());
    if (!highest)
        return highest.error();
    const Decision decision{
        .id = work.idOr(id),
        .project = sitting->project,
        .meeting = meeting,
        .agendaItem = agendaItem,
        .year = sitting->day.year(),
        .number = *highest + 1,
        .reference = makeReference("D"_L1, sitting->day.year(), *highest + 1),
        .kind = kind,
        .title = title.isEmpty() ? firstWords(statement, 80) : title,
        .statement = statement,
        .rationale = rationale,
        .state = adopts && !conditions.isEmpty() ? DecisionState::AdoptedWithConditions : outcome,
        .adoptedBy = adoptedBy,
        .decidedOn = PartialDate(sitting->day),
        .closesOn = closesOn,
        .quorum = sitting->meeting ? toStored(*finding) : QString(),
        .lang = lang.isEmpty() ? sitting->lang : lang,
        .recordedAt = work.now(),
    };
    if (auto valid = validate(decision); !valid)
        return valid.error();
    if (auto added = work.decisions.decisions.add(decision); !added)
        return added.error();
    if (auto bound = addConditions(work, decision, conditions); !bound)
        return bound.error();
    if (auto voted = addBallots(work, decision, ballots, *sitting, *finding); !voted)
        return voted.error();
    if (auto reviewed = reviewPlan(work, decision, {version, replaces}); !reviewed)
        return reviewed.error();
    return work.note(u"decision.recorded"_s, u"decision"_s, decision.id.uuid(), decision.reference);
}

} // namespace minutier
