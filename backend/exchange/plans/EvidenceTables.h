// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/AgreementAmendment.h"
#include "exchange/Manuscript.h"
#include "exchange/plans/Wording.h"
#include "queries/plans/PlanCard.h"
#include "queries/results/ResultMap.h"

namespace minutier {

/// The donor's question, a line for each year: validated when, by which decision, on what quorum, and changed since?
Manuscript::Table planYearTable(const QList<PlanCard> &cards, const Wording &wording);

/// Amendments to the agreement; an extension that nobody has put a number on says so.
Manuscript::Table amendmentTable(const QList<AgreementAmendment> &amendments, const Wording &wording);

/// A result that is not coming about, and what the committee decided about it.
struct OffTrackLine
{
    MappedResult result;
    QStringList decisions; ///< References; empty where nobody decided anything yet.
};
Manuscript::Table offTrackTable(const QList<OffTrackLine> &lines, const Wording &wording);

} // namespace minutier
