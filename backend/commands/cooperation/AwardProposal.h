// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Proposal.h"

namespace minutier {

/// Selects a proposal and enters what it is given, in two currencies.
struct AwardProposal
{
    static constexpr QLatin1StringView name{"AwardProposal"};
    static const Arguments<AwardProposal> &arguments();
    Result<Made> perform(Work &work) const;

    AwardId id;
    ProposalId proposal;
    DecisionId decision; ///< Empty where the source names none.
    std::optional<Decimal> amount;
    QString currency; ///< Of the agreement.
    std::optional<Decimal> counterAmount;
    QString counterCurrency; ///< Of the country.
    std::optional<int> months;
    PartialDate awardedOn;
    QString note;
};

} // namespace minutier
