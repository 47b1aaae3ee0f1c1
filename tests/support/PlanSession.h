// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/decisions/RecordDecision.h"
#include "commands/meetings/MarkAttendance.h"
#include "commands/plans/AddActivity.h"
#include "commands/plans/DraftPlanVersion.h"
#include "commands/plans/SubmitPlan.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// A quorate session under way, and a plan of year 2 submitted to it.
struct PlanSession : TestRegister
{
    PlanSession()
    {
        terms();
        police = seat(u"Police"_s);
        women = seat(u"Women"_s, Sector::CivilSociety);
        meeting = TestRegister::meeting(MeetingState::InSession);
        must(MarkAttendance{.meeting = meeting, .seat = police});
        must(MarkAttendance{.meeting = meeting, .seat = women});
        version = submittedPlan();
    }
    [[nodiscard]] RecordDecision validation(DecisionState outcome = DecisionState::Adopted) const
    {
        return {
            .meeting = meeting,
            .kind = DecisionKind::Validation,
            .statement = u"The plan"_s,
            .outcome = outcome,
            .version = version};
    }
    DecisionId validate() { return DecisionId(must(validation()).id); }
    [[nodiscard]] PlanVersion now() const { return *PlanVersionRepository(database()).get(version); }
    [[nodiscard]] ActivityId activity() const { return ActivityRepository(database()).ofVersion(version)->first().id; }
    PlanVersionId nextSubmitted()
    {
        const PlanVersionId next(must(DraftPlanVersion{.plan = now().plan}).id);
        must(AddActivity{.version = next, .title = u"One more workshop"_s});
        must(SubmitPlan{.version = next});
        return next;
    }

    SeatId police, women;
    MeetingId meeting;
    PlanVersionId version;
};

} // namespace minutier
