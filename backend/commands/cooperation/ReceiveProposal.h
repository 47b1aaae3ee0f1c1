// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Proposal.h"

namespace minutier {

/// Enters a proposal that answers a call.
struct ReceiveProposal
{
    static constexpr QLatin1StringView name{"ReceiveProposal"};
    static const Arguments<ReceiveProposal> &arguments();
    Result<Made> perform(Work &work) const;

    ProposalId id;
    CallId call;
    QString title;
    OrganisationId organisation; ///< Empty where it may not be named.
    QString summary;
    std::optional<Decimal> amount; ///< Asked for.
    QString currency;
    PartialDate receivedOn;
    QString note;
};

} // namespace minutier
