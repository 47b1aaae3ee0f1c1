// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/cooperation/Initiative.h"
#include "domain/cooperation/Mandate.h"
#include "domain/cooperation/Proposal.h"

namespace minutier {

class Session;

// The drawn shape that goes with each state's word: ok, warn, late, draft, progress, planned.
QString shapeOf(MandateState state);
QString shapeOf(CallState state);
QString shapeOf(ProposalState state);
QString shapeOf(AwardState state);
QString shapeOf(InitiativeState state);

/// "25,000 USD"; empty for an amount that is not known.
QString moneyOf(const std::optional<Decimal> &amount, const QString &currency, const Phrasebook &phrases);

/// "March 2016 – September 2016", "from March 2016"; empty where neither is known.
QString periodOf(const PartialDate &from, const PartialDate &until);

/// An organisation as the window's account may see it; empty where there is none.
QString shownOrganisation(const Session &session, const std::optional<Organisation> &organisation);

/// Somebody as the window's account may see them; empty where there is nobody.
QString shownPerson(const Session &session, const Identity &identity);

} // namespace minutier
