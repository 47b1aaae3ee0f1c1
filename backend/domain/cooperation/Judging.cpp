// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/Judging.h"

#include "core/Say.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<> canTakeCriteria(const CallForProposals &call)
{
    if (call.state <= CallState::Open)
        return {};
    return Error::conflict(
        Say::tr("Call %1 has closed; what it is judged on no longer changes.").arg(call.reference), u"call"_s
    );
}

Result<> canReceive(const CallForProposals &call)
{
    if (call.state == CallState::Draft)
        return Error::conflict(Say::tr("Open call %1 before it receives proposals.").arg(call.reference), u"call"_s);
    return canBeJudged(call);
}

Result<> checkReceived(const CallForProposals &call, const PartialDate &receivedOn, const QDate &today)
{
    if (receivedOn.first() > today)
        return Error::invalid(Say::tr("A proposal cannot arrive on a day to come."), u"received_on"_s);
    if (!call.opensOn.isNull() && receivedOn.last() < call.opensOn.first())
        return Error::invalid(
            Say::tr("Call %1 opens on %2. Give the day the proposal arrived.")
                .arg(call.reference, call.opensOn.toString()),
            u"received_on"_s
        );
    if (!call.closesOn.isNull() && receivedOn.first() > call.closesOn.last())
        return Error::invalid(
            Say::tr("Call %1 closed on %2. Give the day the proposal arrived, or change when the call closes.")
                .arg(call.reference, call.closesOn.toString()),
            u"received_on"_s
        );
    return {};
}

Result<> checkGiven(const CallForProposals &call, const Award &award)
{
    if (call.amount && award.amount && call.currency == award.currency && *award.amount > *call.amount)
        return Error::invalid(
            Say::tr("Call %1 gives each project %2 %3 at most.")
                .arg(call.reference, call.amount->toString(), call.currency),
            u"amount"_s
        );
    if (!call.opensOn.isNull() && award.awardedOn.last() < call.opensOn.first())
        return Error::invalid(
            Say::tr("Call %1 opens on %2. Nothing is awarded before that.")
                .arg(call.reference, call.opensOn.toString()),
            u"awarded_on"_s
        );
    return {};
}

Result<> canBeJudged(const CallForProposals &call)
{
    if (call.state < CallState::Decided)
        return {};
    return Error::conflict(Say::tr("Call %1 is over.").arg(call.reference), u"call"_s);
}

Result<> canBeSelected(const Proposal &proposal, const CallForProposals &call)
{
    const bool stands = proposal.state <= ProposalState::Selected;
    const bool isRecommended = proposal.state == ProposalState::Recommended;
    const bool isOver = call.state == CallState::Closed || call.state == CallState::Decided;
    if (stands && (isOver || (isRecommended && call.state == CallState::Open)))
        return {};
    if (!stands || call.state == CallState::Cancelled)
        return Error::conflict(
            Say::tr("Proposal %1 no longer takes this step.").arg(proposal.reference), u"proposal"_s
        );
    return Error::conflict(
        Say::tr("Close the call, or note that the panel recommends proposal %1, before it is selected.")
            .arg(proposal.reference),
        u"proposal"_s
    );
}

bool canBecome(AwardState state, AwardState next)
{
    using State = AwardState;
    const bool isOpen = state == State::Awarded || state == State::UnderWay;
    return (isOpen && next == State::Cancelled) || (state == State::Awarded && next == State::UnderWay) ||
           (state == State::UnderWay && next == State::Completed);
}

bool isConflicted(const QList<ConflictOfInterest> &declared, const PanelMemberId &member, const ProposalId &proposal)
{
    return std::ranges::any_of(declared, [&](const ConflictOfInterest &conflict) {
        return conflict.member == member && (conflict.proposal.isNull() || conflict.proposal == proposal);
    });
}

QList<Score> countedOf(const QList<Score> &scores, const QList<ConflictOfInterest> &declared)
{
    QList<Score> counted;
    for (const auto &score : scores)
        if (!isConflicted(declared, score.member, score.proposal))
            counted.append(score);
    return counted;
}

} // namespace minutier
