// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/cooperation/Judging.h"
#include "storage/Database.h"

namespace minutier {

/// A member of a panel, with who that is.
struct PanelLine
{
    PanelMember member;
    Identity identity;
};

/// A proposal with who made it, the points that count, and what it was given.
struct ProposalLine
{
    Proposal proposal;
    std::optional<Organisation> organisation;
    QList<Score> counted;
    int setAside = 0;             ///< Points of members who later declared an interest.
    std::optional<Decimal> score; ///< In hundredths; empty where nobody scored it.
    std::optional<Award> award;
};

/// Everything about one call: what it asks, who judges, what arrived and what became of it.
struct CallBook
{
    CallForProposals call;
    QList<Criterion> criteria;
    QList<PanelLine> panel;
    QList<ConflictOfInterest> conflicts;
    QList<ProposalLine> proposals; ///< By number.
};

Result<CallBook> readCallBook(Database &database, const CallId &call);

} // namespace minutier
