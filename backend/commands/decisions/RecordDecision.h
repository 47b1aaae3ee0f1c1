// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "commands/decisions/DecisionDrafts.h"
#include "domain/plans/ActionPlan.h"

namespace minutier {

/// Records what a session resolved, or a written procedure that closed.
struct RecordDecision
{
    static constexpr QLatin1StringView name{"RecordDecision"};
    static const Arguments<RecordDecision> &arguments();
    Result<Made> perform(Work &work) const;

    DecisionId id;
    MeetingId meeting; ///< Empty for a written procedure.
    ProjectId project; ///< Needed where there is no session.
    AgendaItemId agendaItem;
    DecisionKind kind = DecisionKind::Decision;
    QString title; ///< The first words of the statement when empty.
    QString statement;
    QString rationale;
    DecisionState outcome = DecisionState::Adopted;
    AdoptedBy adoptedBy = AdoptedBy::Consensus;
    PartialDate closesOn;   ///< Last day of a written procedure.
    PlanVersionId version;  ///< The submitted plan that a validation speaks of.
    PlanVersionId replaces; ///< The validated version that this one takes the place of.
    QList<ConditionDraft> conditions;
    QList<BallotDraft> ballots;
    QString lang;
};

} // namespace minutier
