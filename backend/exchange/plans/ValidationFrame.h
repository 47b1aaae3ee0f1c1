// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "exchange/plans/Wording.h"
#include "queries/plans/PlanCard.h"

namespace minutier {

/// What stands at the head of a plan: that the committee validated it, when and how; that what it validated was changed
/// since; or that it is not validated. Only an intact seal is ever called a validation.
Manuscript::Frame validationFrame(const PlanCard &card, const Wording &wording);

/// The state of a version in words that promise no more than the seal holds.
QString stateWords(const PlanCard &card, const Wording &wording);

/// "Accepted on 12 October 2020 by GAC (letter 42)" for each acceptance, or that none is on record.
QString acceptanceWords(const PlanCard &card, const Wording &wording);

/// "Y2-v2 (Draft): 8 changes, 2 of them without a decision", or that nothing changed.
QString changeWords(const PlanCard &card, const Wording &wording);

} // namespace minutier
