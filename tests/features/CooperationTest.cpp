// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AddCriterion.h"
#include "commands/cooperation/AdvanceAward.h"
#include "commands/cooperation/AdvanceCall.h"
#include "commands/cooperation/AdvanceProposal.h"
#include "commands/cooperation/AnnounceCall.h"
#include "commands/cooperation/AwardProposal.h"
#include "commands/cooperation/DeclareConflict.h"
#include "commands/cooperation/ReceiveProposal.h"
#include "commands/cooperation/ReviseCall.h"
#include "commands/cooperation/ScoreProposal.h"
#include "commands/cooperation/SeatPanelMember.h"
#include "domain/cooperation/Judging.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

PartialDate day(const char *text)
{
    return PartialDate::fromStored(QString::fromLatin1(text));
}

/// An open call of November 2020 with one criterion, a panel of two and one proposal.
struct OpenCall : TestRegister
{
    OpenCall()
    {
        clock.set(u"2020-11-10T12:00:00Z"_s);
        call = CallId(must(AnnounceCall{
                               .project = project(),
                               .title = u"Projects of civil society"_s,
                               .opensOn = day("2020-11-03"),
                               .closesOn = day("2020-11-30"),
                               .amount = Decimal(12500),
                               .currency = u"CAD"_s,
                           })
                          .id);
        clarity = CriterionId(must(AddCriterion{.call = call, .title = u"Clarity"_s, .weight = 3}).id);
        must(AdvanceCall{.call = call, .state = CallState::Open});
        chair = PanelMemberId(must(SeatPanelMember{.call = call, .organisation = organisation(u"IBCR"_s)}).id);
        judge = PanelMemberId(must(SeatPanelMember{.call = call, .organisation = organisation(u"DINAF"_s)}).id);
        proposal = receive(u"Radio in the markets"_s);
    }
    ProposalId receive(const QString &title)
    {
        return ProposalId(must(ReceiveProposal{.call = call, .title = title}).id);
    }
    void close() { must(AdvanceCall{.call = call, .state = CallState::Closed}); }
    [[nodiscard]] ScoreProposal points(int points) const
    {
        return {.proposal = proposal, .member = judge, .criterion = clarity, .points = points};
    }
    [[nodiscard]] Proposal stored() const { return *ProposalRepository(database()).get(proposal); }
    [[nodiscard]] QString refusal(const auto &command) const
    {
        const auto ran = commands().run(command);
        REQUIRE_FALSE(ran);
        return ran.error().field;
    }

    CallId call;
    CriterionId clarity;
    PanelMemberId chair, judge;
    ProposalId proposal;
};

} // namespace

TEST_CASE("A call is numbered by the year it opens, its proposals by their call", "[feature][cooperation]")
{
    OpenCall book;
    CHECK(CallRepository(book.database()).get(book.call)->reference == u"C-2020-001"_s);
    const auto second = book.receive(u"A second one"_s);
    CHECK(ProposalRepository(book.database()).get(second)->reference == u"C-2020-001-P02"_s);
}

TEST_CASE("A call closes after it opens, and its amount has a currency", "[feature][cooperation]")
{
    OpenCall book;
    AnnounceCall next{.project = book.project(), .title = u"Another"_s, .opensOn = day("2020-11-03")};
    next.closesOn = day("2020-10");
    CHECK(book.refusal(next) == u"closes_on"_s);
    next.closesOn = day("2020-11");
    next.amount = Decimal(12500);
    CHECK(book.refusal(next) == u"currency"_s);
    next.currency = u"dollars"_s;
    CHECK(book.refusal(next) == u"currency"_s);
    next.currency = u"CAD"_s;
    next.months = 0;
    CHECK(book.refusal(next) == u"months"_s);
}

TEST_CASE(
    "A proposal arrives while its call is open or just closed, not before and not after", "[feature][cooperation]"
)
{
    OpenCall book;
    const CallId draft(book.must(AnnounceCall{.project = book.project(), .title = u"Later"_s}).id);
    CHECK(book.refusal(ReceiveProposal{.call = draft, .title = u"Early"_s}) == u"call"_s);
    book.close();
    book.receive(u"Posted in time"_s);
    book.must(AdvanceCall{.call = book.call, .state = CallState::Decided});
    CHECK(book.refusal(ReceiveProposal{.call = book.call, .title = u"Late"_s}) == u"call"_s);
    CHECK(book.refusal(AdvanceCall{.call = book.call, .state = CallState::Cancelled}) == u"state"_s);
    CHECK(book.refusal(ReviseCall{.call = book.call, .title = u"Other terms"_s}) == u"call"_s);
    book.must(ReviseCall{.call = book.call, .received = {Decimal(10)}, .receivedQualifier = Qualifier::About});
}

TEST_CASE("What a call is judged on does not change once it has closed", "[feature][cooperation]")
{
    OpenCall book;
    CHECK(book.refusal(AddCriterion{.call = book.call, .title = u"Reach"_s, .weight = 0}) == u"weight"_s);
    CHECK(book.refusal(AddCriterion{.call = book.call, .title = u"Reach"_s, .highest = 101}) == u"highest"_s);
    book.must(AddCriterion{.call = book.call, .title = u"Reach"_s});
    book.close();
    CHECK(book.refusal(AddCriterion{.call = book.call, .title = u"Cost"_s}) == u"call"_s);
}

TEST_CASE("Points stay within their criterion, and given again replace those before", "[feature][cooperation]")
{
    OpenCall book;
    CHECK(book.refusal(book.points(11)) == u"points"_s);
    CHECK(book.refusal(book.points(-1)) == u"points"_s);
    book.must(book.points(6));
    book.must(book.points(8));
    const auto scores = ScoreRepository(book.database()).ofProposal(book.proposal);
    REQUIRE(scores->size() == 1);
    const auto criteria = CriterionRepository(book.database()).ofCall(book.call);
    CHECK(scoreOf(*scores, *criteria) == Decimal(80));
}

TEST_CASE("Who declares an interest gives no points, and those given before no longer count", "[feature][cooperation]")
{
    OpenCall book;
    book.must(book.points(10));
    auto others = book.points(4);
    others.member = book.chair;
    book.must(others);
    book.must(DeclareConflict{
        .call = book.call,
        .member = book.judge,
        .proposal = book.proposal,
        .statement = u"Funds the same organisation"_s});
    CHECK(book.refusal(book.points(9)) == u"member"_s);
    const auto scores = ScoreRepository(book.database()).ofProposal(book.proposal);
    const auto declared = ConflictRepository(book.database()).ofCall(book.call);
    CHECK(countedOf(*scores, *declared).size() == 1);

    auto elsewhere = book.points(7);
    elsewhere.proposal = book.receive(u"Another"_s);
    book.must(elsewhere);
    book.must(DeclareConflict{.call = book.call, .member = book.judge, .statement = u"Wrote the call"_s});
    CHECK(book.refusal(elsewhere) == u"member"_s);
}

TEST_CASE("The panel of one call does not judge another", "[feature][cooperation]")
{
    OpenCall book;
    const CallId other(book.must(AnnounceCall{.project = book.project(), .title = u"Other"_s}).id);
    const PanelMemberId stranger(
        book.must(SeatPanelMember{.call = other, .organisation = book.organisation(u"CIPRODEH"_s)}).id
    );
    auto foreign = book.points(5);
    foreign.member = stranger;
    CHECK(book.refusal(foreign) == u"member"_s);
    const CriterionId strange(book.must(AddCriterion{.call = other, .title = u"Other"_s}).id);
    foreign = book.points(5);
    foreign.criterion = strange;
    CHECK(book.refusal(foreign) == u"criterion"_s);
    CHECK(book.refusal(DeclareConflict{.call = book.call, .member = stranger, .statement = u"x"_s}) == u"member"_s);
    CHECK(book.refusal(SeatPanelMember{.call = book.call}) == u"person"_s);
}

TEST_CASE(
    "A proposal is selected once recommended or once its call has closed, and awarded once", "[feature][cooperation]"
)
{
    OpenCall book;
    AwardProposal award{.proposal = book.proposal, .amount = Decimal(12500), .currency = u"CAD"_s};
    CHECK(book.refusal(award) == u"proposal"_s);
    book.must(AdvanceProposal{
        .proposal = book.proposal, .state = ProposalState::Recommended, .recommendation = u"The clearest"_s});
    award.counterAmount = Decimal(240000);
    CHECK(book.refusal(award) == u"counter_currency"_s);
    award.counterCurrency = u"HNL"_s;
    const AwardId given(book.must(award).id);
    CHECK(book.stored().state == ProposalState::Selected);
    CHECK(book.refusal(award) == u"proposal"_s);
    CHECK(book.refusal(AdvanceAward{.award = given, .state = AwardState::Completed}) == u"state"_s);
    book.must(AdvanceAward{.award = given});
    CHECK(book.refusal(AdvanceAward{.award = given, .state = AwardState::Cancelled}) == u"note"_s);
    book.must(AdvanceAward{.award = given, .state = AwardState::Completed});
}

TEST_CASE("A proposal that was declined or withdrawn is not selected", "[feature][cooperation]")
{
    OpenCall book;
    book.must(AdvanceProposal{.proposal = book.proposal, .state = ProposalState::Withdrawn});
    book.close();
    CHECK(book.refusal(AwardProposal{.proposal = book.proposal}) == u"proposal"_s);
    CHECK(book.refusal(AdvanceProposal{.proposal = book.proposal, .state = ProposalState::Recommended}) == u"state"_s);
    CHECK(book.refusal(book.points(5)) == u"proposal"_s);
    const auto other = book.receive(u"Stands"_s);
    book.must(AwardProposal{.proposal = other});
    CHECK_FALSE(AwardRepository(book.database()).ofProposal(other)->value().amount);
}

TEST_CASE("A proposal arrives between the days its call opens and closes", "[feature][cooperation]")
{
    OpenCall book;
    ReceiveProposal late{.call = book.call, .title = u"Late"_s, .receivedOn = day("2020-11-02")};
    CHECK(book.refusal(late) == u"received_on"_s);
    late.receivedOn = day("2020-11-11");
    CHECK(book.refusal(late) == u"received_on"_s);
    book.clock.set(u"2020-12-05T12:00:00Z"_s);
    late.receivedOn = {};
    CHECK(book.refusal(late) == u"received_on"_s);
    late.receivedOn = day("2020-11");
    book.must(late);
}

TEST_CASE("Nobody gives points to the proposal of their own organisation", "[feature][cooperation]")
{
    OpenCall book;
    const auto own =
        OrganisationRepository(book.database()).get(PanelRepository(book.database()).get(book.judge)->organisation);
    book.proposal =
        ProposalId(book.must(ReceiveProposal{.call = book.call, .title = u"Ours"_s, .organisation = own->id}).id);
    CHECK(book.refusal(book.points(5)) == u"member"_s);
    auto other = book.points(5);
    other.member = book.chair;
    book.must(other);
}

TEST_CASE("An interest is declared once, and before the call is decided", "[feature][cooperation]")
{
    OpenCall book;
    const DeclareConflict about{
        .call = book.call, .member = book.judge, .proposal = book.proposal, .statement = u"A cousin"_s};
    book.must(about);
    CHECK(book.refusal(about) == u"member"_s);
    book.close();
    book.must(DeclareConflict{.call = book.call, .member = book.judge, .statement = u"Wrote the call"_s});
    book.must(AdvanceCall{.call = book.call, .state = CallState::Decided});
    CHECK(book.refusal(DeclareConflict{.call = book.call, .member = book.chair, .statement = u"x"_s}) == u"call"_s);
}

TEST_CASE("An award keeps to its call and its dates, and the call to its award", "[feature][cooperation]")
{
    OpenCall book;
    book.close();
    AwardProposal award{.proposal = book.proposal, .amount = Decimal(12501), .currency = u"CAD"_s};
    CHECK(book.refusal(award) == u"amount"_s);
    award.amount = Decimal(12500);
    award.awardedOn = day("2020-11-02");
    CHECK(book.refusal(award) == u"awarded_on"_s);
    award.awardedOn = day("2020-11-11");
    CHECK(book.refusal(award) == u"awarded_on"_s);
    award.awardedOn = day("2020-11-10");
    const AwardId given(book.must(award).id);
    CHECK(book.refusal(AdvanceCall{.call = book.call, .state = CallState::Cancelled}) == u"state"_s);
    book.must(AdvanceAward{.award = given, .state = AwardState::Cancelled, .note = u"They withdrew"_s});
    book.must(AdvanceCall{.call = book.call, .state = CallState::Cancelled});
}
