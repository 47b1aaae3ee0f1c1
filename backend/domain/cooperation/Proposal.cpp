// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/Proposal.h"

#include "core/Say.h"

#include <QHash>

namespace minutier {

using namespace Qt::StringLiterals;

Result<> canBecome(const Proposal &proposal, ProposalState next)
{
    using State = ProposalState;
    const bool open = proposal.state == State::Received || proposal.state == State::Recommended;
    if (open && next > proposal.state)
        return {};
    return Error::conflict(Say::tr("Proposal %1 no longer takes this step.").arg(proposal.reference), u"state"_s);
}

std::optional<Decimal> scoreOf(const QList<Score> &scores, const QList<Criterion> &criteria)
{
    QHash<CriterionId, Criterion> known;
    for (const auto &criterion : criteria)
        known.insert(criterion.id, criterion);
    int given = 0;
    int possible = 0;
    for (const auto &score : scores) {
        const auto criterion = known.constFind(score.criterion);
        if (criterion == known.cend())
            continue;
        given += score.points * criterion->weight;
        possible += criterion->highest * criterion->weight;
    }
    return possible == 0 ? std::nullopt : std::optional(Decimal::percentage(given, possible));
}

} // namespace minutier
