// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/Mandate.h"

#include "core/Say.h"
#include "domain/Codes.h"
#include "domain/Period.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const Mandate &mandate)
{
    if (auto country = checkCountry(mandate.country); !country)
        return country;
    return checkPeriod(mandate.startsOn, mandate.endsOn);
}

Result<> checkCompleted(const Mandate &mandate, const QDate &today)
{
    if (mandate.state != MandateState::Completed || mandate.endsOn.isNull() || mandate.endsOn.first() <= today)
        return {};
    return Error::conflict(
        Say::tr("This mandate ends on %1. Correct its end first, or complete it then.").arg(mandate.endsOn.toString()),
        u"state"_s
    );
}

Result<> canBecome(const Mandate &mandate, MandateState next)
{
    using State = MandateState;
    const bool allowed = (mandate.state == State::Planned && (next == State::UnderWay || next == State::Cancelled)) ||
                         (mandate.state == State::UnderWay && (next == State::Completed || next == State::Interrupted));
    if (allowed)
        return {};
    return Error::conflict(Say::tr("Mandate %1 no longer takes this step.").arg(mandate.reference), u"state"_s);
}

} // namespace minutier
