// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/IssueRecommendation.h"
#include "commands/decisions/ReviseDecision.h"
#include "commands/decisions/SettleDecision.h"
#include "commands/plans/AcceptPlan.h"
#include "commands/plans/ReviseActivity.h"
#include "commands/projects/JoinProject.h"
#include "commands/results/LinkDecision.h"
#include "queries/plans/PlanComparison.h"
#include "support/PlanSession.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("Activities stand in the order people count their codes", "[feature][plans]")
{
    PlanSession session;
    session.validate();
    const PlanVersionId draft(session.must(DraftPlanVersion{.plan = session.now().plan}).id);
    for (const auto &code : {u"A10"_s, u"A9"_s, u"A2.10"_s, u"A2.9"_s})
        session.must(AddActivity{.version = draft, .code = code, .title = u"A study"_s});
    QStringList codes;
    const auto activities = ActivityRepository(session.database()).ofVersion(draft);
    for (const auto &activity : *activities)
        if (activity.title == u"A study"_s)
            codes.append(activity.code);
    CHECK(codes == QStringList{u"A2.9"_s, u"A2.10"_s, u"A9"_s, u"A10"_s});
}

TEST_CASE("A comparison read backwards names the same decisions", "[feature][plans]")
{
    PlanSession session;
    session.validate();
    const auto first = session.version;
    session.version = session.nextSubmitted();
    auto validation = session.validation();
    validation.replaces = first;
    session.must(validation);
    const auto onwards = comparePlans(session.database(), first, session.version);
    const auto backwards = comparePlans(session.database(), session.version, first);
    REQUIRE(onwards->changes.size() == 1);
    REQUIRE(backwards->changes.size() == 1);
    CHECK(onwards->undecided() == 0);
    CHECK(backwards->undecided() == 0);
}

TEST_CASE(
    "By written procedure a plan is validated by the seats that answered, once there was a plan", "[feature][plans]"
)
{
    PlanSession session;
    const auto today = PartialDate(session.clock.now().date());
    RecordDecision letter{
        .project = session.project(),
        .kind = DecisionKind::Validation,
        .statement = u"The plan"_s,
        .adoptedBy = AdoptedBy::WrittenProcedure,
        .closesOn = today,
        .version = session.version};
    CHECK(session.commands().run(letter).error().field == u"ballots"_s);
    letter.ballots = {{.seat = session.women, .choice = Choice::For}};
    letter.closesOn = PartialDate(today.first().addDays(-1));
    CHECK(session.commands().run(letter).error().field == u"closes_on"_s);
    letter.closesOn = today;
    const DecisionId decision(session.must(letter).id);
    CHECK(session.now().state == PlanState::Validated);
    const ReviseDecision rewritten{.decision = decision, .statement = u"The committee refuses"_s};
    CHECK(session.commands().run(rewritten).error().field == u"statement"_s);
}

TEST_CASE("A proposed validation is adopted later, in the place of the one that stands", "[feature][plans]")
{
    PlanSession session;
    session.validate();
    const auto first = session.version;
    session.version = session.nextSubmitted();
    const DecisionId proposed(session.must(session.validation(DecisionState::Proposed)).id);
    CHECK_FALSE(session.commands().run(SettleDecision{.decision = proposed, .state = DecisionState::Adopted}));
    session.must(SettleDecision{.decision = proposed, .state = DecisionState::Adopted, .replaces = first});
    CHECK(session.now().state == PlanState::Validated);
}

TEST_CASE("A proposal is turned down even when another decision has spoken meanwhile", "[feature][plans]")
{
    PlanSession session;
    const DecisionId proposed(session.must(session.validation(DecisionState::Proposed)).id);
    session.validate();
    session.must(SettleDecision{.decision = proposed, .state = DecisionState::Rejected});
    CHECK(session.now().state == PlanState::Validated);
}

TEST_CASE("A recommendation stands beside a change without deciding it", "[feature][plans]")
{
    PlanSession session;
    session.validate();
    const auto first = session.version;
    session.version = PlanVersionId(session.must(DraftPlanVersion{.plan = session.now().plan}).id);
    session.must(ReviseActivity{.activity = session.activity(), .title = u"Workshops with the police"_s});
    const RecommendationId asked(
        session.must(IssueRecommendation{.meeting = session.meeting, .text = u"Work with the police"_s}).id
    );
    session.must(LinkDecision{.recommendation = asked, .kind = LinkKind::Modifies, .activity = session.activity()});
    const auto comparison = comparePlans(session.database(), first, session.version);
    REQUIRE(comparison->changes.size() == 1);
    CHECK(comparison->changes.first().behind.size() == 1);
    CHECK(comparison->undecided() == 1);
}

TEST_CASE(
    "A donor accepts neither before the plan was submitted, nor tomorrow, nor what was turned down", "[feature][plans]"
)
{
    PlanSession session;
    const auto donor = session.organisation(u"Donor"_s, Sector::Donor);
    session.must(JoinProject{.project = session.project(), .organisation = donor, .role = ProjectRole::Donor});
    AcceptPlan acceptance{.version = session.version, .donor = donor};
    acceptance.acceptedOn = PartialDate(session.clock.now().date().addDays(1));
    CHECK(session.commands().run(acceptance).error().field == u"accepted_on"_s);
    acceptance.acceptedOn = PartialDate(session.clock.now().date().addDays(-1));
    CHECK(session.commands().run(acceptance).error().field == u"accepted_on"_s);
    session.must(session.validation(DecisionState::Rejected));
    acceptance.acceptedOn = {};
    CHECK(session.commands().run(acceptance).error().field == u"version"_s);
}
