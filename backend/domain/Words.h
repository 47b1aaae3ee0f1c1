// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "domain/meetings/AgendaItem.h"
#include "domain/meetings/Attendance.h"
#include "domain/meetings/Minutes.h"
#include "domain/projects/AgreementAmendment.h"
#include "domain/projects/Participation.h"
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

/// "1st session", "2e réunion": a session by its place among the committee's.
QString ordinalSession(int ordinal, const Phrasebook &phrases);

/// The word of a value in the language the program speaks.
template <Named E>
QString spoken(E value)
{
    return QCoreApplication::translate("Words", wordOf(value));
}

} // namespace minutier
