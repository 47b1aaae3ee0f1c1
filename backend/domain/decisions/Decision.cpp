// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/Decision.h"

#include "core/Say.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

bool stands(DecisionState state)
{
    return state == DecisionState::Adopted || state == DecisionState::AdoptedWithConditions ||
           state == DecisionState::Executed;
}

Result<> validate(const Decision &decision)
{
    if (decision.statement.isEmpty())
        return Error::invalid(Say::tr("Write what was decided."), u"statement"_s);
    if (decision.adoptedBy == AdoptedBy::WrittenProcedure && decision.closesOn.isNull())
        return Error::invalid(Say::tr("Give the day the written procedure closed."), u"closes_on"_s);
    return {};
}

Result<> canBecome(const Decision &decision, DecisionState next)
{
    if (decision.state == DecisionState::Proposed || decision.state == DecisionState::Deferred) {
        if (next <= DecisionState::Withdrawn)
            return {};
    } else if (stands(decision.state) && next >= DecisionState::Executed && next != decision.state) {
        return {};
    }
    return Error::conflict(
        Say::tr("Decision %1 no longer takes this step. Record a new decision instead.").arg(decision.reference)
    );
}

bool isCarried(DecisionRule rule, const QList<Ballot> &ballots)
{
    const auto count = [&ballots](Choice choice) { return std::ranges::count(ballots, choice, &Ballot::choice); };
    const auto inFavour = count(Choice::For);
    const auto against = count(Choice::Against);
    switch (rule) {
    case DecisionRule::Consensus:
        return inFavour > 0 && against == 0;
    case DecisionRule::SimpleMajority:
        return inFavour > against;
    case DecisionRule::TwoThirds:
        return inFavour * 3 >= (inFavour + against) * 2 && inFavour > 0;
    }
    return false;
}

} // namespace minutier
