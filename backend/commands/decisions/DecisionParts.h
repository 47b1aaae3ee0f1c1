// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/decisions/RecordDecision.h"
#include "domain/meetings/Quorum.h"

namespace minutier {

/// Where and when a decision is taken.
struct DecisionPlace
{
    ProjectId project;
    std::optional<Meeting> meeting; ///< Nothing for a written procedure.
    QDate day;
    QString lang;
};

/// Works out where a decision is taken; refuses sessions that take no more, and written procedures not yet closed.
Result<DecisionPlace> placeOfDecision(Work &work, const RecordDecision &command);

/// Refuses outcomes that only a later decision gives, conditions without adoption, votes without a vote.
Result<> checkOutcome(const RecordDecision &command);

Result<> addConditions(Work &work, const Decision &decision, const QList<ConditionDraft> &drafts);

/// Enters the votes; refuses seats that were not there, and an adoption that the votes do not carry.
Result<> addBallots(
    Work &work,
    const Decision &decision,
    const QList<BallotDraft> &drafts,
    const DecisionPlace &place,
    const QuorumFinding &finding
);

} // namespace minutier
