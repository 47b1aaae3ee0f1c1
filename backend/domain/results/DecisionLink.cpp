// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/DecisionLink.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const DecisionLink &link)
{
    if (link.decision.isNull() == link.recommendation.isNull())
        return Error::invalid(
            Say::tr("Name the decision or the recommendation it comes from: one of them."), u"decision"_s
        );
    const int targets = int(!link.result.isNull()) + int(!link.indicator.isNull()) + int(!link.target.isNull()) +
                        int(!link.version.isNull()) + int(!link.activity.isNull()) + int(!link.amendment.isNull()) +
                        int(!link.risk.isNull());
    if (targets != 1)
        return Error::invalid(
            Say::tr("A link points to one thing: a result, an indicator, a target, a plan version, an activity, an "
                    "amendment or a risk."),
            u"result"_s
        );
    return {};
}

} // namespace minutier
