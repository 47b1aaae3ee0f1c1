// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sequences that once broke a rule, as chance shortened them; see tests/property.
#include "commands/committees/AppointMember.h"
#include "commands/committees/EndMembership.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/decisions/AddCondition.h"
#include "commands/decisions/IssueRecommendation.h"
#include "commands/decisions/RecordDecision.h"
#include "commands/decisions/SupersedeDecision.h"
#include "commands/followup/AssignAction.h"
#include "commands/meetings/ApproveMinutes.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/DraftMinutes.h"
#include "commands/meetings/OpenMeeting.h"
#include "commands/meetings/PlanMeeting.h"
#include "commands/plans/AddActivity.h"
#include "commands/plans/ClosePlan.h"
#include "commands/plans/DraftPlanVersion.h"
#include "commands/plans/SubmitPlan.h"
#include "commands/results/AddIndicator.h"
#include "commands/results/SetTarget.h"
#include "commands/sharing/AddDocument.h"
#include "journal/Verification.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

PartialDate on(const QString &day)
{
    return PartialDate::fromStored(day);
}

/// The decision of a written procedure that validates a plan version, answered by one seat.
RecordDecision byProcedure(TestRegister &reg, const PlanVersionId &version)
{
    return {
        .project = reg.project(),
        .kind = DecisionKind::Validation,
        .statement = u"The plan is validated."_s,
        .adoptedBy = AdoptedBy::WrittenProcedure,
        .closesOn = PartialDate(reg.clock.now().date()),
        .version = version,
        .ballots = {{.seat = reg.seat(u"Women"_s, Sector::CivilSociety), .choice = Choice::For}}};
}

} // namespace

TEST_CASE("An id names one record, whatever its kind", "[feature][journal]")
{
    TestRegister reg;
    const auto decision = reg.decision(reg.meeting(MeetingState::InSession), u"Two kits"_s);
    const auto refused =
        reg.commands().run(AddCondition{.id = ConditionId(decision.uuid()), .decision = decision, .text = u"By May"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"id"_s);
    CHECK_FALSE(reg.commands().run(RegisterPerson{.id = PersonId(decision.uuid()), .function = u"Delegate"_s}));
    const auto report = Verification(reg.database()).run();
    REQUIRE_OK(report);
    CHECK(report->isIntact());
}

TEST_CASE("A text is in a language the register speaks", "[feature][decisions]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    const auto field = [&reg](const auto &command) { return reg.commands().run(command).error().field; };
    CHECK(field(IssueRecommendation{.meeting = meeting, .text = u"A text"_s, .lang = u"xx"_s}) == u"lang"_s);
    CHECK(field(AssignAction{.meeting = meeting, .title = u"An action"_s, .lang = u"xx"_s}) == u"lang"_s);
    CHECK(
        field(AddDocument{
            .project = reg.project(), .title = u"A paper"_s, .fileName = u"p.pdf"_s, .lang = u"xx"_s, .content = "x"}
        ) == u"lang"_s
    );
}

TEST_CASE("A point of an agenda comes with its session", "[feature][decisions]")
{
    TestRegister reg;
    const auto item = reg.item(reg.meeting(), u"A point"_s);
    const auto apart = reg.project(u"APART"_s);
    CHECK_FALSE(reg.commands().run(AssignAction{.project = apart, .agendaItem = item, .title = u"An action"_s}));
    CHECK_FALSE(reg.commands().run(RecordDecision{
        .project = apart,
        .agendaItem = item,
        .statement = u"Agreed"_s,
        .adoptedBy = AdoptedBy::WrittenProcedure,
        .closesOn = on(u"2020-08-01"_s)}));
}

TEST_CASE("A revised target does not stand beside another of its period", "[feature][results]")
{
    TestRegister reg;
    const IndicatorId indicator(reg.must(AddIndicator{.project = reg.project(), .code = u"I1"_s, .title = u"Kits"_s}).id
    );
    const TargetId early(reg.must(SetTarget{.indicator = indicator, .endsOn = on(u"2020-05"_s), .value = Decimal(2)}).id
    );
    reg.must(SetTarget{.indicator = indicator, .value = Decimal(4)});
    const auto refused = reg.commands().run(SetTarget{
        .indicator = indicator, .value = Decimal(3), .replaces = early, .reason = u"Late start"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"replaces"_s);
}

TEST_CASE("The seal of a closed plan goes when its validation is revoked", "[feature][plans]")
{
    TestRegister reg;
    const auto version = reg.submittedPlan();
    const DecisionId decision(reg.must(byProcedure(reg, version)).id);
    reg.must(ClosePlan{.version = version});
    const auto later = reg.decision(reg.meeting(MeetingState::InSession), u"The validation is revoked."_s);
    reg.must(SupersedeDecision{.decision = decision, .by = later, .revokes = true});
    CHECK(PlanVersionRepository(reg.database()).get(version)->state == PlanState::Superseded);
}

TEST_CASE("Nothing is validated beside the closed plan of a year", "[feature][plans]")
{
    TestRegister reg;
    const auto first = reg.submittedPlan();
    reg.must(byProcedure(reg, first));
    const auto plan = PlanVersionRepository(reg.database()).get(first)->plan;
    const PlanVersionId second(reg.must(DraftPlanVersion{.plan = plan}).id);
    reg.must(ClosePlan{.version = first});
    reg.must(SubmitPlan{.version = second});
    CHECK_FALSE(reg.commands().run(byProcedure(reg, second)));
    CHECK_FALSE(reg.commands().run(DraftPlanVersion{.plan = plan}));
}

TEST_CASE("Minutes are approved once their session is closed", "[feature][minutes]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    const MinutesId minutes(reg.must(DraftMinutes{.meeting = meeting}).id);
    const MeetingId later(reg.must(PlanMeeting{.committee = reg.committee(), .startsLocal = u"2020-10-13T08:30"_s}).id);
    reg.must(OpenMeeting{.meeting = later});
    const ApproveMinutes approval{.minutes = minutes, .inMeeting = later};
    CHECK_FALSE(reg.commands().run(approval));
    reg.must(CloseMeeting{.meeting = meeting});
    reg.must(approval);
}

TEST_CASE("A seat has one titular at a time, however their days are given", "[feature][committees]")
{
    TestRegister reg;
    const auto seat = reg.seat(u"Police"_s);
    const auto members = *MembershipRepository(reg.database()).ofCommittee(reg.committee());
    const auto first = members.first().id;
    reg.must(EndMembership{.membership = first, .on = on(u"2020-12-31"_s)});
    const PersonId next(reg.must(RegisterPerson{.function = u"Next delegate"_s}).id);
    reg.must(AppointMember{.seat = seat, .person = next, .validFrom = on(u"2021-05"_s)});
    CHECK_FALSE(reg.commands().run(EndMembership{.membership = first, .on = on(u"2021-05-11"_s)}));
    reg.must(EndMembership{.membership = first, .on = on(u"2021-04-30"_s)});
    const PersonId between(reg.must(RegisterPerson{.function = u"Delegate in between"_s}).id);
    reg.must(EndMembership{.membership = first, .on = on(u"2020-10-31"_s)});
    CHECK_FALSE(reg.commands().run(AppointMember{.seat = seat, .person = between, .validFrom = on(u"2021-01"_s)}));
    reg.must(AppointMember{
        .seat = seat, .person = between, .validFrom = on(u"2021-01"_s), .validUntil = on(u"2021-04"_s)});
}
