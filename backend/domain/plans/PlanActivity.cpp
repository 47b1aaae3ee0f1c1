// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plans/PlanActivity.h"

#include "core/Say.h"
#include "domain/Codes.h"
#include "domain/Period.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const PlanActivity &activity)
{
    if (!isCode(activity.code))
        return badCode(u"A1"_s);
    if (auto period = checkPeriod(activity.startsOn, activity.endsOn); !period)
        return period;
    if (activity.budget && activity.budget->isNegative())
        return Error::invalid(Say::tr("A budget is not below zero."), u"budget"_s);
    if (activity.budget.has_value() != !activity.currency.isEmpty())
        return Error::invalid(Say::tr("Give a budget together with its currency."), u"currency"_s);
    if (!activity.currency.isEmpty() && !isCurrencyCode(activity.currency))
        return Error::invalid(Say::tr("Write the currency as its three-letter ISO code, such as CAD."), u"currency"_s);
    return {};
}

} // namespace minutier
