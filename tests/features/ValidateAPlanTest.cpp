// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/AddCondition.h"
#include "commands/decisions/LiftCondition.h"
#include "commands/decisions/SettleDecision.h"
#include "commands/decisions/SupersedeDecision.h"
#include "commands/plans/AcceptPlan.h"
#include "commands/plans/DropActivity.h"
#include "commands/plans/OpenPlan.h"
#include "commands/plans/ReviseActivity.h"
#include "commands/projects/JoinProject.h"
#include "domain/plans/PlanContent.h"
#include "support/PlanSession.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A validation binds a decision to the digest of one version", "[feature][plans]")
{
    PlanSession session;
    const auto decision = session.validate();
    const auto version = session.now();
    CHECK(version.state == PlanState::Validated);
    CHECK(version.decision == decision);
    const auto validation = ValidationRepository(session.database()).ofVersion(session.version);
    REQUIRE_OK(validation);
    REQUIRE(*validation);
    CHECK((*validation)->digest == version.digest);
    CHECK((*validation)->meeting == session.meeting);
    CHECK(quorumFromStored((*validation)->quorum).verdict == QuorumFinding::Verdict::Met);
}

TEST_CASE("A validation speaks of one submitted version, and nothing else does", "[feature][plans]")
{
    PlanSession session;
    auto nothing = session.validation();
    nothing.version = {};
    CHECK(session.commands().run(nothing).error().field == u"version"_s);
    auto decision = session.validation();
    decision.kind = DecisionKind::Decision;
    CHECK_FALSE(session.commands().run(decision));
    const PlanVersionId draft(QUuid::createUuid());
    session.must(OpenPlan{.version = draft, .project = session.project(), .year = 3});
    auto early = session.validation();
    early.version = draft;
    CHECK(session.commands().run(early).error().kind == Error::Kind::Conflict);
    CHECK(session.now().state == PlanState::Submitted);
}

TEST_CASE("One changed character is another digest", "[feature][plans]")
{
    PlanSession session;
    const auto plan = *PlanRepository(session.database()).get(session.now().plan);
    auto activities = *ActivityRepository(session.database()).ofVersion(session.version);
    CHECK(digestOf(plan, activities) == session.now().digest);
    activities.first().title += u'.';
    CHECK(digestOf(plan, activities) != session.now().digest);
}

TEST_CASE("A submitted plan is frozen; its next version is another", "[feature][plans]")
{
    PlanSession session;
    const auto activity = session.activity();
    CHECK_FALSE(session.commands().run(AddActivity{.version = session.version, .title = u"Late"_s}));
    CHECK_FALSE(session.commands().run(ReviseActivity{.activity = activity, .title = u"Late"_s}));
    CHECK_FALSE(session.commands().run(DropActivity{.activity = activity}));
    CHECK_FALSE(session.commands().run(SubmitPlan{.version = session.version}));
    CHECK_FALSE(session.commands().run(DraftPlanVersion{.plan = session.now().plan}));
    session.validate();
    const PlanVersionId next(session.must(DraftPlanVersion{.plan = session.now().plan}).id);
    const auto copied = ActivityRepository(session.database()).ofVersion(next);
    REQUIRE(copied->size() == 1);
    CHECK(copied->first().code == u"A1"_s);
    CHECK(copied->first().id != activity);
    CHECK(PlanVersionRepository(session.database()).get(next)->state == PlanState::Draft);
}

TEST_CASE("A content changed behind the register's back is not validated", "[feature][plans]")
{
    PlanSession session;
    REQUIRE_OK(session.database().execute(u"UPDATE activity SET title = title || '.'"_s));
    CHECK(session.commands().run(session.validation()).error().kind == Error::Kind::Conflict);
    CHECK(session.now().state == PlanState::Submitted);
}

TEST_CASE("A year is validated once, unless the new version replaces the old", "[feature][plans]")
{
    PlanSession session;
    session.validate();
    const auto first = session.version;
    session.version = session.nextSubmitted();
    auto second = session.validation();
    CHECK(session.commands().run(second).error().field == u"replaces"_s);
    second.replaces = first;
    session.must(second);
    CHECK(session.now().state == PlanState::Validated);
    session.version = first;
    CHECK(session.now().state == PlanState::Superseded);
}

TEST_CASE("The author of a plan does not validate it alone", "[feature][plans]")
{
    PlanSession session;
    const auto author = SeatRepository(session.database()).get(session.police)->organisation;
    const PlanVersionId own(QUuid::createUuid());
    session.must(OpenPlan{.version = own, .project = session.project(), .year = 3, .author = author});
    session.must(AddActivity{.version = own, .title = u"Patrols"_s});
    session.must(SubmitPlan{.version = own});
    auto vote = session.validation();
    vote.version = own;
    vote.adoptedBy = AdoptedBy::Vote;
    vote.ballots = {{session.police, Choice::For}, {session.women, Choice::Abstains}};
    const auto alone = session.commands().run(vote);
    REQUIRE_FALSE(alone);
    CHECK(alone.error().kind == Error::Kind::Conflict);
    vote.ballots = {{session.police, Choice::For}, {session.women, Choice::For}};
    CHECK(session.commands().run(vote));
}

TEST_CASE("A deferred plan is returned, a rejected one is rejected", "[feature][plans]")
{
    PlanSession session;
    session.must(session.validation(DecisionState::Deferred));
    CHECK(session.now().state == PlanState::Returned);
    session.version = session.nextSubmitted();
    session.must(session.validation(DecisionState::Rejected));
    CHECK(session.now().state == PlanState::Rejected);
    CHECK_FALSE(session.commands().run(session.validation()));
}

TEST_CASE("A proposed validation validates once it is adopted", "[feature][plans]")
{
    PlanSession session;
    const DecisionId decision(session.must(session.validation(DecisionState::Proposed)).id);
    CHECK(session.now().state == PlanState::Submitted);
    session.must(SettleDecision{.decision = decision, .state = DecisionState::Adopted});
    CHECK(session.now().state == PlanState::Validated);
}

TEST_CASE("Conditions stay on the plan until a later decision lifts them", "[feature][plans]")
{
    PlanSession session;
    auto conditional = session.validation();
    conditional.conditions = {ConditionDraft{.text = u"A budget by quarter"_s}};
    const DecisionId decision(session.must(conditional).id);
    CHECK(session.now().state == PlanState::ValidatedWithConditions);
    const auto condition = ConditionRepository(session.database()).ofDecision(decision)->first().id;
    session.must(AddCondition{.decision = decision, .text = u"A risk analysis"_s});
    const auto later = session.decision(session.meeting, u"The conditions are met"_s);
    session.must(LiftCondition{.condition = condition, .by = later});
    CHECK(session.now().state == PlanState::ValidatedWithConditions);
    const auto other = ConditionRepository(session.database()).ofDecision(decision)->last().id;
    session.must(LiftCondition{.condition = other, .by = later});
    CHECK(session.now().state == PlanState::Validated);
}

TEST_CASE("A validation that is revoked no longer stands", "[feature][plans]")
{
    PlanSession session;
    const auto decision = session.validate();
    const auto later = session.decision(session.meeting, u"The plan is withdrawn"_s);
    session.must(SupersedeDecision{.decision = decision, .by = later, .revokes = true});
    CHECK(session.now().state == PlanState::Superseded);
}

TEST_CASE("The donor's acceptance is a fact of its own", "[feature][plans]")
{
    PlanSession session;
    const auto donor = session.organisation(u"Affaires mondiales Canada"_s, Sector::Donor);
    const AcceptPlan acceptance{.version = session.version, .donor = donor, .letter = u"Letter of 10 September"_s};
    CHECK(session.commands().run(acceptance).error().field == u"donor"_s);
    session.must(JoinProject{.project = session.project(), .organisation = donor, .role = ProjectRole::Donor});
    session.validate();
    CHECK(AcceptanceRepository(session.database()).ofVersion(session.version)->isEmpty());
    session.must(acceptance);
    CHECK(session.now().state == PlanState::Validated);
    CHECK_FALSE(session.commands().run(acceptance));
}

TEST_CASE("An activity of a draft is revised, and the revision taken back", "[feature][plans]")
{
    PlanSession session;
    session.validate();
    const PlanVersionId draft(session.must(DraftPlanVersion{.plan = session.now().plan}).id);
    const auto activity = ActivityRepository(session.database()).ofVersion(draft)->first();
    const ReviseActivity change{
        .activity = activity.id, .title = u"Other"_s, .budget = std::optional(Decimal(500)), .currency = u"CAD"_s};
    session.must(change);
    CHECK(ActivityRepository(session.database()).get(activity.id)->budget == Decimal(500));
    CHECK_FALSE(session.commands().run(ReviseActivity{.activity = activity.id, .currency = QString()}));
    CHECK_FALSE(session.commands().run(ReviseActivity{
        .activity = activity.id, .startsOn = PartialDate(QDate(2021, 5, 1)), .endsOn = PartialDate(QDate(2021, 4, 1))})
    );
    CHECK_FALSE(session.commands().run(AddActivity{.version = draft, .code = u"A1"_s, .title = u"Again"_s}));
}
