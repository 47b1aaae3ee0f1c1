// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/CallForProposals.h"

#include "core/Say.h"
#include "domain/cooperation/Money.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const CallForProposals &call)
{
    if (!call.opensOn.isNull() && !call.closesOn.isNull() && call.closesOn.last() < call.opensOn.first())
        return Error::invalid(Say::tr("A call cannot close before it opens."), u"closes_on"_s);
    if (call.months && *call.months < 1)
        return Error::invalid(Say::tr("Give a length of at least one month."), u"months"_s);
    return checkMoney(call.amount, call.currency);
}

Result<> canBecome(const CallForProposals &call, CallState next)
{
    using State = CallState;
    const bool ahead = next == State(int(call.state) + 1) && next <= State::Decided;
    if (ahead || (next == State::Cancelled && call.state < State::Decided))
        return {};
    return Error::conflict(Say::tr("Call %1 no longer takes this step.").arg(call.reference), u"state"_s);
}

} // namespace minutier
