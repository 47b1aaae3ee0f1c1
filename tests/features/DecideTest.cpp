// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/AdvanceRecommendation.h"
#include "commands/decisions/AnswerRecommendation.h"
#include "commands/decisions/IssueRecommendation.h"
#include "commands/decisions/JudgeResponse.h"
#include "commands/decisions/LiftCondition.h"
#include "commands/decisions/ProveCondition.h"
#include "commands/decisions/RecordDecision.h"
#include "commands/decisions/ReviseDecision.h"
#include "commands/decisions/SettleDecision.h"
#include "commands/decisions/SupersedeDecision.h"
#include "commands/meetings/MarkAttendance.h"
#include "commands/sharing/Translate.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

SCENARIO("A session records what it resolved", "[feature]")
{
    GIVEN("a meeting in session")
    {
        TestRegister reg;
        const auto meeting = reg.meeting(MeetingState::InSession);
        WHEN("the statement is blank")
        {
            const auto refused = reg.commands().run(RecordDecision{.meeting = meeting, .statement = u"  "_s});
            THEN("the error names the field, and nothing is kept")
            {
                REQUIRE_FALSE(refused);
                CHECK(refused.error().field == u"statement"_s);
                CHECK(DecisionRepository(reg.database()).ofMeeting(meeting)->isEmpty());
            }
        }
        WHEN("three decisions are recorded")
        {
            for (const auto &words : {u"One"_s, u"Two"_s, u"Three"_s})
                reg.decision(meeting, words);
            THEN("they are numbered in their year")
            {
                QStringList references;
                for (const auto &decision : *DecisionRepository(reg.database()).ofMeeting(meeting))
                    references.append(decision.reference);
                CHECK(references == QStringList{u"D-2020-001"_s, u"D-2020-002"_s, u"D-2020-003"_s});
            }
        }
        WHEN("it is adopted subject to conditions")
        {
            const DecisionId id(reg.must(RecordDecision{
                                             .meeting = meeting,
                                             .statement = u"Yes, but"_s,
                                             .conditions = {{.text = u"Publish the criteria"_s}, {.text = u"Report"_s}},
                                         })
                                    .id);
            THEN("it is adopted with conditions, each open")
            {
                CHECK(DecisionRepository(reg.database()).get(id)->state == DecisionState::AdoptedWithConditions);
                const auto conditions = ConditionRepository(reg.database()).ofDecision(id);
                REQUIRE(conditions->size() == 2);
                CHECK(conditions->at(1).state == ConditionState::Open);
            }
            AND_WHEN("one is proved and a later decision lifts it")
            {
                const auto condition = ConditionRepository(reg.database()).ofDecision(id)->first().id;
                reg.must(ProveCondition{.condition = condition, .proof = u"Published on 12 May"_s});
                reg.clock.advance(60);
                const auto later = reg.decision(meeting, u"The condition is met"_s);
                CHECK_FALSE(reg.commands().run(LiftCondition{.condition = condition, .by = id}));
                reg.must(LiftCondition{.condition = condition, .by = later});
                THEN("it stays lifted")
                {
                    CHECK(ConditionRepository(reg.database()).get(condition)->liftedBy == later);
                    CHECK_FALSE(reg.commands().run(LiftCondition{.condition = condition, .by = later}));
                }
            }
        }
        WHEN("conditions are missing or out of place")
        {
            CHECK_FALSE(reg.commands().run(RecordDecision{
                .meeting = meeting, .statement = u"Yes"_s, .outcome = DecisionState::AdoptedWithConditions}));
            CHECK_FALSE(reg.commands().run(RecordDecision{
                .meeting = meeting,
                .statement = u"No"_s,
                .outcome = DecisionState::Rejected,
                .conditions = {{.text = u"x"_s}}}));
            CHECK_FALSE(reg.commands().run(RecordDecision{
                .meeting = meeting, .statement = u"Yes"_s, .outcome = DecisionState::Superseded}));
        }
    }
}

TEST_CASE("A written procedure needs its closing day, and a session is not needed", "[feature]")
{
    TestRegister reg;
    const auto project = reg.project();
    RecordDecision written{.project = project, .statement = u"By letter"_s, .adoptedBy = AdoptedBy::WrittenProcedure};
    CHECK_FALSE(reg.commands().run(written));
    written.closesOn = PartialDate(QDate(2020, 9, 2));
    CHECK_FALSE(reg.commands().run(written)); // still open on 1 September
    written.closesOn = PartialDate(QDate(2020, 8, 31));
    CHECK(reg.must(written).reference == u"D-2020-001"_s);
    CHECK_FALSE(reg.commands().run(RecordDecision{.project = project, .statement = u"Nowhere"_s}));
}

TEST_CASE("A vote is cast by seats that were there, once each, and must carry", "[feature]")
{
    TestRegister reg;
    reg.terms();
    const auto police = reg.seat(u"Police"_s);
    const auto women = reg.seat(u"Women"_s, Sector::CivilSociety);
    const auto absent = reg.seat(u"Embassy"_s, Sector::Donor);
    const auto meeting = reg.meeting(MeetingState::InSession);
    reg.must(MarkAttendance{.meeting = meeting, .seat = police});
    reg.must(MarkAttendance{.meeting = meeting, .seat = women});
    const auto vote = [&](const QList<BallotDraft> &ballots, DecisionState outcome = DecisionState::Adopted) {
        return reg.commands().run(RecordDecision{
            .meeting = meeting,
            .statement = u"Put to the vote"_s,
            .outcome = outcome,
            .adoptedBy = AdoptedBy::Vote,
            .ballots = ballots});
    };
    CHECK(vote({{police, Choice::For}, {women, Choice::Abstains}}));
    CHECK_FALSE(vote({{absent, Choice::For}}));
    CHECK_FALSE(vote({{police, Choice::For}, {police, Choice::For}}));
    CHECK_FALSE(vote({{police, Choice::For}, {women, Choice::Against}}));
    CHECK(vote({{police, Choice::For}, {women, Choice::Against}}, DecisionState::Rejected));
}

TEST_CASE("A decision is superseded or revoked only by a later one that stands", "[feature]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    const auto first = reg.decision(meeting, u"First"_s);
    reg.clock.advance(60);
    const auto second = reg.decision(meeting, u"Second"_s);
    const DecisionId rejected(
        reg.must(RecordDecision{.meeting = meeting, .statement = u"No"_s, .outcome = DecisionState::Rejected}).id
    );
    CHECK_FALSE(reg.commands().run(SettleDecision{.decision = first, .state = DecisionState::Superseded}));
    CHECK_FALSE(reg.commands().run(SupersedeDecision{.decision = second, .by = first}));
    CHECK_FALSE(reg.commands().run(SupersedeDecision{.decision = first, .by = rejected}));
    CHECK_FALSE(reg.commands().run(SupersedeDecision{.decision = first, .by = first}));
    reg.must(SupersedeDecision{.decision = first, .by = second});
    CHECK(DecisionRepository(reg.database()).get(first)->replacedBy == second);
    CHECK_FALSE(reg.commands().run(SettleDecision{.decision = first, .state = DecisionState::Executed}));
}

TEST_CASE("A recommendation is answered with a reason, judged by its seat, and closed", "[feature]")
{
    TestRegister reg;
    const auto owner = reg.organisation(u"IBCR"_s);
    const auto seat = reg.seat(u"Women"_s, Sector::CivilSociety);
    const auto meeting = reg.meeting(MeetingState::InSession);
    const RecommendationId id(
        reg.must(IssueRecommendation{.meeting = meeting, .text = u"Meet on line"_s, .madeBy = seat, .addressee = owner})
            .id
    );
    const auto silent = reg.commands().run(AnswerRecommendation{.recommendation = id, .answer = Answer::Declined});
    REQUIRE_FALSE(silent);
    CHECK(silent.error().field == u"reason"_s);
    const ResponseId response(
        reg.must(AnswerRecommendation{
                     .recommendation = id, .answer = Answer::Partly, .reason = u"Where there is a network"_s})
            .id
    );
    CHECK(RecommendationRepository(reg.database()).get(id)->state == RecommendationState::Answered);
    reg.must(JudgeResponse{.response = response, .satisfaction = Satisfaction::NotSatisfied});
    reg.must(AdvanceRecommendation{.recommendation = id, .state = RecommendationState::Implemented});
    CHECK_FALSE(reg.commands().run(AdvanceRecommendation{.recommendation = id, .state = RecommendationState::InProgress}
    ));
    CHECK_FALSE(reg.commands().run(AnswerRecommendation{.recommendation = id}));
}

TEST_CASE("A member answers for their own organisation, and for no other", "[feature]")
{
    TestRegister reg;
    const auto ours = reg.organisation(u"CICESCT"_s);
    const auto theirs = reg.organisation(u"Police"_s);
    const auto meeting = reg.meeting(MeetingState::InSession);
    const auto issue = [&](const OrganisationId &to) {
        return RecommendationId(reg.must(IssueRecommendation{.meeting = meeting, .text = u"Do"_s, .addressee = to}).id);
    };
    const auto own = issue(ours);
    const auto other = issue(theirs);
    reg.commands().actAs(Actor{AccountId(QUuid::createUuid()), u"Member"_s, {Role::Member}, ours});
    CHECK(reg.commands().run(AnswerRecommendation{.recommendation = own}));
    CHECK_FALSE(reg.commands().run(AnswerRecommendation{.recommendation = other}));
}

TEST_CASE("A translation is out of date once the text has moved on", "[feature]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    const auto decision = reg.decision(meeting, u"The committee validates."_s);
    const auto translate = [&](const QString &field, const QString &lang, const QString &text) {
        return reg.commands().run(Translate{
            .entity = u"decision"_s, .record = decision.uuid(), .field = field, .lang = lang, .text = text});
    };
    REQUIRE_OK(translate(u"statement"_s, u"es"_s, u"El comité valida."_s));
    reg.must(ReviseDecision{.decision = decision, .statement = u"The committee validates the plan."_s});
    const auto translation = TranslationRepository(reg.database()).of(u"decision"_s, decision.uuid())->first();
    CHECK(translation.ofRevision == 1);
    CHECK(DecisionRepository(reg.database()).get(decision)->revision == 2);
    REQUIRE_OK(translate(u"statement"_s, u"es"_s, u"El comité valida el plan."_s));
    CHECK(TranslationRepository(reg.database()).of(u"decision"_s, decision.uuid())->first().ofRevision == 2);
    CHECK_FALSE(translate(u"statement"_s, u"en"_s, u"Its own language"_s));
    CHECK_FALSE(translate(u"reference"_s, u"es"_s, u"D"_s));
    CHECK_FALSE(translate(u"no_such_field"_s, u"es"_s, u"D"_s));
}
