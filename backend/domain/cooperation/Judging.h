// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/Proposal.h"

namespace minutier {

/// Refuses another criterion once a call has closed: what is asked does not change after the answers are in.
Result<> canTakeCriteria(const CallForProposals &call);

/// Refuses a proposal to a call that is not published, or over.
Result<> canReceive(const CallForProposals &call);

/// Refuses a proposal dated before its call opens, after it closes, or to come.
Result<> checkReceived(const CallForProposals &call, const PartialDate &receivedOn, const QDate &today);

/// Refuses an award above what the call gives each project, or dated before the call opens.
Result<> checkGiven(const CallForProposals &call, const Award &award);

/// Refuses to judge what a call received once it is over.
Result<> canBeJudged(const CallForProposals &call);

/// Refuses to select a proposal that the panel did not recommend while its call still receives others.
Result<> canBeSelected(const Proposal &proposal, const CallForProposals &call);

/// Whether a project that was selected may pass from one state to another.
bool canBecome(AwardState state, AwardState next);

/// Whether a member of the panel declared an interest in a proposal, or in the whole call.
bool isConflicted(const QList<ConflictOfInterest> &declared, const PanelMemberId &member, const ProposalId &proposal);

/// The points that count: not those of somebody who later declared an interest.
QList<Score> countedOf(const QList<Score> &scores, const QList<ConflictOfInterest> &declared);

} // namespace minutier
