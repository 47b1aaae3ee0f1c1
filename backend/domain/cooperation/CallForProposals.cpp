// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/CallForProposals.h"

#include "core/Say.h"
#include "domain/Codes.h"
#include "domain/Period.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const CallForProposals &call)
{
    if (!call.opensOn.isNull() && !call.closesOn.isNull() && call.closesOn.last() < call.opensOn.first())
        return Error::invalid(Say::tr("A call cannot close before it opens."), u"closes_on"_s);
    if (call.amount.has_value() != !call.currency.isEmpty())
        return Error::invalid(Say::tr("Give an amount together with its currency."), u"currency"_s);
    if (!call.currency.isEmpty() && !isCurrencyCode(call.currency))
        return Error::invalid(Say::tr("Write the currency as its three-letter ISO code, such as CAD."), u"currency"_s);
    return {};
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
