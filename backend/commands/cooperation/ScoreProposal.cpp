// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/ScoreProposal.h"

#include "domain/cooperation/Judging.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ScoreProposal> &ScoreProposal::arguments()
{
    static const auto arguments = Arguments<ScoreProposal>()
                                      .optional("id", &ScoreProposal::id)
                                      .required("proposal", &ScoreProposal::proposal)
                                      .required("member", &ScoreProposal::member)
                                      .required("criterion", &ScoreProposal::criterion)
                                      .required("points", &ScoreProposal::points);
    return arguments;
}

/// Refuses points for the proposal of the judge's own organisation, declared or not.
static Result<> checkImpartial(Work &work, const PanelMember &judge, const Proposal &proposal)
{
    auto own = judge.organisation == proposal.organisation;
    if (!own && !judge.person.isNull()) {
        const auto person = work.projects.people.get(judge.person);
        if (!person)
            return person.error();
        own = person->organisation == proposal.organisation;
    }
    if (!own || proposal.organisation.isNull())
        return {};
    return Error::conflict(
        Say::tr("Proposal %1 comes from this member's own organisation. Let the others judge it.")
            .arg(proposal.reference),
        u"member"_s
    );
}

/// Refuses points from somebody who may not give them, on what the call is not judged on, or beyond what there is to
/// give.
static Result<> checkFit(Work &work, const ScoreProposal &command, const Proposal &proposal)
{
    const auto call = work.cooperation.calls.get(proposal.call);
    if (!call)
        return call.error();
    if (auto open = canBeJudged(*call); !open)
        return open;
    if (proposal.state > ProposalState::Recommended)
        return Error::conflict(
            Say::tr("Proposal %1 no longer takes this step.").arg(proposal.reference), u"proposal"_s
        );
    const auto judge = work.cooperation.panel.get(command.member);
    if (!judge)
        return judge.error();
    if (judge->call != proposal.call)
        return Error::invalid(Say::tr("That is no member of the panel of call %1.").arg(call->reference), u"member"_s);
    if (auto impartial = checkImpartial(work, *judge, proposal); !impartial)
        return impartial;
    const auto declared = work.cooperation.conflicts.ofCall(proposal.call);
    if (!declared)
        return declared.error();
    if (isConflicted(*declared, command.member, proposal.id))
        return Error::conflict(Say::tr("Who declared an interest in a proposal gives it no points."), u"member"_s);
    const auto asked = work.cooperation.criteria.get(command.criterion);
    if (!asked)
        return asked.error();
    if (asked->call != proposal.call)
        return Error::invalid(Say::tr("Call %1 is not judged on that.").arg(call->reference), u"criterion"_s);
    if (command.points < 0 || command.points > asked->highest)
        return Error::invalid(Say::tr("Give from 0 to %1 points.").arg(asked->highest), u"points"_s);
    return {};
}

Result<Made> ScoreProposal::perform(Work &work) const
{
    const auto judged = work.cooperation.proposals.get(proposal);
    if (!judged)
        return judged.error();
    if (auto fit = checkFit(work, *this, *judged); !fit)
        return fit.error();
    const auto given = work.cooperation.scores.ofProposal(proposal);
    if (!given)
        return given.error();
    for (auto score : *given)
        if (score.member == member && score.criterion == criterion) {
            auto back = *this;
            back.points = score.points;
            work.undoBy(QString(name), *arguments().write(back).asObject());
            score.points = points;
            if (auto updated = work.cooperation.scores.update(score); !updated)
                return updated.error();
            return work.note(u"proposal.scored"_s, u"score"_s, score.id.uuid(), judged->reference);
        }
    const Score score{
        .id = work.idOr(id),
        .project = judged->project,
        .proposal = proposal,
        .member = member,
        .criterion = criterion,
        .points = points,
    };
    if (auto added = work.cooperation.scores.add(score); !added)
        return added.error();
    return work.note(u"proposal.scored"_s, u"score"_s, score.id.uuid(), judged->reference);
}

} // namespace minutier
