// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/DecisionParts.h"

#include "commands/References.h"
#include "commands/meetings/SessionRecord.h"

#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;

static Result<DecisionPlace> placeOfProcedure(Work &work, const RecordDecision &command)
{
    if (command.adoptedBy != AdoptedBy::WrittenProcedure)
        return Error::invalid(
            Say::tr("Name the session that decides, or a written procedure with the day it closed."), u"meeting"_s
        );
    if (!command.agendaItem.isNull())
        return Error::invalid(Say::tr("Name the session that the point of the agenda is of."), u"meeting"_s);
    const auto project = work.projects.projects.get(command.project);
    if (!project)
        return project.error();
    if (command.closesOn.precision() != PartialDate::Precision::Day)
        return Error::invalid(Say::tr("Give the day the written procedure closed."), u"closes_on"_s);
    if (command.closesOn.first() > work.now().date())
        return Error::invalid(
            Say::tr("The written procedure is still open. Record it once it has closed."), u"closes_on"_s
        );
    return DecisionPlace{project->id, std::nullopt, command.closesOn.first(), project->lang};
}

Result<DecisionPlace> placeOfDecision(Work &work, const RecordDecision &command)
{
    if (command.meeting.isNull())
        return placeOfProcedure(work, command);
    const auto session = sessionForRecord(work, command.meeting);
    if (!session)
        return session.error();
    if (!command.project.isNull())
        if (auto same = inSameProject(command.project, session->project, u"meeting"_s); !same)
            return same.error();
    if (auto listed = checkItemOf(work, *session, command.agendaItem); !listed)
        return listed.error();
    return DecisionPlace{session->project, *session, session->starts.date(), session->lang};
}

Result<> checkOutcome(const RecordDecision &command)
{
    const bool adopted =
        command.outcome == DecisionState::Adopted || command.outcome == DecisionState::AdoptedWithConditions;
    if (command.outcome > DecisionState::Withdrawn)
        return Error::invalid(
            Say::tr("A decision is recorded as proposed, adopted, deferred, rejected or withdrawn."), u"outcome"_s
        );
    if (command.outcome == DecisionState::AdoptedWithConditions && command.conditions.isEmpty())
        return Error::invalid(
            Say::tr("State the conditions, each with who must meet it and by when."), u"conditions"_s
        );
    if (!adopted && !command.conditions.isEmpty())
        return Error::invalid(Say::tr("Only an adopted decision takes conditions."), u"conditions"_s);
    if (command.adoptedBy == AdoptedBy::Consensus && !command.ballots.isEmpty())
        return Error::invalid(Say::tr("Votes are given only where it was put to the vote."), u"ballots"_s);
    if (!command.lang.isEmpty())
        return checkLanguage(command.lang);
    return {};
}

Result<> addConditions(Work &work, const Decision &decision, const QList<ConditionDraft> &drafts)
{
    int number = 0;
    for (const auto &draft : drafts) {
        if (!draft.owner.isNull())
            if (auto known = work.projects.organisations.get(draft.owner); !known)
                return known.error();
        const Condition condition{
            .id = work.idOr(draft.id),
            .project = decision.project,
            .decision = decision.id,
            .number = ++number,
            .text = draft.text,
            .owner = draft.owner,
            .dueOn = draft.dueOn,
            .lang = decision.lang,
        };
        if (auto added = work.decisions.conditions.add(condition); !added)
            return added;
    }
    return {};
}

/// A written procedure is answered by seats of the project, in force on the day it closed.
static Result<> checkSeatAsked(Work &work, const Decision &decision, const SeatId &id)
{
    const auto seat = work.committees.seats.get(id);
    if (!seat)
        return seat.error();
    if (auto same = inSameProject(decision.project, seat->project, u"ballots"_s); !same)
        return same;
    if (seat->existsOn(decision.decidedOn.first()))
        return {};
    return Error::invalid(
        Say::tr("The seat “%1” did not exist on the day the procedure closed.").arg(seat->title), u"ballots"_s
    );
}

Result<> addBallots(
    Work &work,
    const Decision &decision,
    const QList<BallotDraft> &drafts,
    const DecisionPlace &place,
    const QuorumFinding &finding
)
{
    QList<Ballot> ballots;
    QSet<SeatId> voted;
    for (const auto &draft : drafts) {
        if (place.meeting && !finding.present.contains(draft.seat))
            return Error::invalid(Say::tr("A seat that was not there cannot vote."), u"ballots"_s);
        if (!place.meeting)
            if (auto seated = checkSeatAsked(work, decision, draft.seat); !seated)
                return seated;
        if (voted.contains(draft.seat))
            return Error::invalid(Say::tr("Each seat votes once."), u"ballots"_s);
        voted.insert(draft.seat);
        const Ballot ballot{
            .id = work.idOr(BallotId()),
            .project = decision.project,
            .decision = decision.id,
            .seat = draft.seat,
            .choice = draft.choice,
        };
        if (auto added = work.decisions.ballots.add(ballot); !added)
            return added;
        ballots.append(ballot);
    }
    if (ballots.isEmpty() || !stands(decision.state))
        return {};
    const auto terms = place.meeting ? termsOfSession(work, *place.meeting) : Result(std::optional<TermsOfReference>());
    if (!terms)
        return terms.error();
    const auto rule = *terms ? (*terms)->decisionRule : DecisionRule::SimpleMajority;
    // Where the terms ask for consensus, a vote is the exception, and the simple majority carries it.
    if (!isCarried(rule == DecisionRule::Consensus ? DecisionRule::SimpleMajority : rule, ballots))
        return Error::invalid(Say::tr("These votes do not carry it. Record it as rejected or deferred."), u"outcome"_s);
    return {};
}

} // namespace minutier
