// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/Participation.h"
#include "exchange/plans/EvidenceTables.h"
#include "exchange/plans/IndicatorTable.h"
#include "queries/RegisterStatus.h"

namespace minutier {

/// Everything the sheet says, read before a word is written.
struct Evidence
{
    Project project;
    QList<Participation> participations;
    QList<PlanCard> cards;
    QList<ResultNode> results; ///< Retired ones too: former plans may serve them.
    QList<AgreementAmendment> amendments;
    ResultMap map;
    QList<OffTrackLine> offTrack;
    QList<IndicatorGroup> indicators;
    LedgerStatus ledger;
    QDateTime lastEntry;
};

/// Reads what the evidence sheet of a project says.
Result<Evidence> readEvidence(Database &database, const ProjectId &project, const QDate &today, const Wording &wording);

} // namespace minutier
