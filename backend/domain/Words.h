// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "domain/cooperation/Initiative.h"
#include "domain/cooperation/Mandate.h"
#include "domain/cooperation/Place.h"
#include "domain/cooperation/Proposal.h"
#include "domain/meetings/AgendaItem.h"
#include "domain/meetings/Attendance.h"
#include "domain/meetings/Minutes.h"
#include "domain/plans/PlanValidation.h"
#include "domain/projects/AgreementAmendment.h"
#include "domain/projects/Participation.h"
#include "domain/projects/PublishedFact.h"
#include "domain/results/DecisionLink.h"
#include "domain/sharing/Document.h"

#include <QCoreApplication>

namespace minutier {

// The words people read for stored values, in the source language; translate them in the context "Words".
const char *wordOf(Sector value);
const char *wordOf(SeatSector value);
const char *wordOf(Face value);
const char *wordOf(MembershipKind value);
const char *wordOf(MeetingState value);
const char *wordOf(Modality value);
const char *wordOf(ItemKind value);
const char *wordOf(ItemState value);
const char *wordOf(AttendanceStatus value);
const char *wordOf(Capacity value);
const char *wordOf(MinutesState value);
const char *wordOf(DecisionKind value);
const char *wordOf(DecisionState value);
const char *wordOf(AdoptedBy value);
const char *wordOf(ConditionState value);
const char *wordOf(Choice value);
const char *wordOf(RecommendationState value);
const char *wordOf(Answer value);
const char *wordOf(ActionState value);
const char *wordOf(AmendmentState value);
const char *wordOf(DocumentKind value);
const char *wordOf(Audience value);
const char *wordOf(MeetingPeriod value);
const char *wordOf(DecisionRule value);
const char *wordOf(ProjectRole value);
const char *wordOf(Gender value);
const char *wordOf(Role value);
const char *wordOf(ResultLevel value);
const char *wordOf(Direction value);
const char *wordOf(Measure value);
const char *wordOf(Frequency value);
const char *wordOf(Qualifier value);
const char *wordOf(TargetKind value);
const char *wordOf(ObservationState value);
const char *wordOf(PartKind value);
const char *wordOf(Rating value);
const char *wordOf(LinkKind value);
const char *wordOf(FactKind value);
const char *wordOf(RiskState value);
const char *wordOf(PlanState value);
const char *wordOf(ActivityType value);
const char *wordOf(ProgressState value);
const char *wordOf(PlaceKind value);
const char *wordOf(MandateState value);
const char *wordOf(CallState value);
const char *wordOf(ProposalState value);
const char *wordOf(AwardState value);
const char *wordOf(InitiativeState value);

/// "1st session", "2e réunion": a session by its place among the committee's.
QString ordinalSession(int ordinal, const Phrasebook &phrases);

/// The word of a value in the language the program speaks.
template <Named E>
QString spoken(E value)
{
    return QCoreApplication::translate("Words", wordOf(value));
}

} // namespace minutier
