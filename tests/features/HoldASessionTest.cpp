// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/RecordDecision.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/MarkAttendance.h"
#include "commands/meetings/PostponeItem.h"
#include "commands/meetings/TakeNotes.h"
#include "commands/meetings/TakeUpItem.h"
#include "queries/meetings/MeetingQuorum.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;
using Verdict = QuorumFinding::Verdict;

namespace {

/// A session under way with three seats in three sectors, and terms that ask for two and two.
struct Session : TestRegister
{
    Session()
    {
        terms();
        police = seat(u"Police"_s);
        women = seat(u"Women"_s, Sector::CivilSociety);
        donor = seat(u"Embassy"_s, Sector::Donor);
        meeting = TestRegister::meeting(MeetingState::InSession);
        first = item(meeting, u"Results"_s);
        second = item(meeting, u"Plan"_s);
    }
    void checkIn(const SeatId &which) { must(MarkAttendance{.meeting = meeting, .seat = which}); }
    [[nodiscard]] Meeting now() const { return *MeetingRepository(database()).get(meeting); }
    [[nodiscard]] QuorumFinding quorum() const { return *readQuorum(database(), now()); }

    SeatId police, women, donor;
    MeetingId meeting;
    AgendaItemId first, second;
};

} // namespace

TEST_CASE("Checking in seats moves the quorum line", "[feature]")
{
    Session session;
    CHECK(session.quorum().verdict == Verdict::Missed);
    session.checkIn(session.police);
    CHECK(quorumSentence(session.quorum(), Phrasebook(u"en"_s)) == u"1 of 3 seats, 1 of 3 sectors: no quorum"_s);
    session.checkIn(session.women);
    CHECK(quorumSentence(session.quorum(), Phrasebook(u"en"_s)) == u"2 of 3 seats, 2 of 3 sectors: quorum met"_s);
    // The same person marked twice is still one.
    session.must(MarkAttendance{.meeting = session.meeting, .seat = session.police, .status = AttendanceStatus::Excused}
    );
    CHECK(session.quorum().verdict == Verdict::Missed);
    CHECK(AttendanceRepository(session.database()).ofMeeting(session.meeting)->size() == 2);
}

TEST_CASE("A guest needs a function, and counts as a person only", "[feature]")
{
    Session session;
    session.must(MarkAttendance{.meeting = session.meeting, .guest = u"Interpreter"_s});
    CHECK(session.quorum().people == 1);
    CHECK(session.quorum().present.isEmpty());
    CHECK_FALSE(session.commands().run(MarkAttendance{.meeting = session.meeting}));
}

TEST_CASE("A seat arriving late is there from that point on", "[feature]")
{
    Session session;
    session.checkIn(session.police);
    session.must(MarkAttendance{.meeting = session.meeting, .seat = session.women, .arrivedItem = session.second});
    CHECK(readQuorum(session.database(), session.now(), session.first)->verdict == Verdict::Missed);
    CHECK(readQuorum(session.database(), session.now(), session.second)->verdict == Verdict::Met);
    const auto wrong = session.commands().run(MarkAttendance{
        .meeting = session.meeting, .seat = session.women, .arrivedItem = session.second, .leftItem = session.first});
    CHECK_FALSE(wrong);
}

TEST_CASE("A decision keeps the quorum of its point, with its inputs", "[feature]")
{
    Session session;
    session.checkIn(session.police);
    session.must(MarkAttendance{.meeting = session.meeting, .seat = session.women, .arrivedItem = session.second});
    const auto at = [&](const AgendaItemId &item) {
        const DecisionId id(
            session.must(RecordDecision{.meeting = session.meeting, .agendaItem = item, .statement = u"Yes"_s}).id
        );
        return quorumFromStored(DecisionRepository(session.database()).get(id)->quorum);
    };
    CHECK(at(session.first).verdict == Verdict::Missed);
    const auto later = at(session.second);
    CHECK(later.verdict == Verdict::Met);
    CHECK(later.present == QList{session.police, session.women});
    CHECK(later.seatsNeeded == 2);
}

TEST_CASE("A plan is not validated without quorum", "[feature]")
{
    Session session;
    session.checkIn(session.police);
    const RecordDecision validation{
        .meeting = session.meeting,
        .agendaItem = session.second,
        .kind = DecisionKind::Validation,
        .statement = u"Validated"_s,
        .version = session.submittedPlan()};
    const auto refused = session.commands().run(validation);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    session.checkIn(session.women);
    CHECK(session.commands().run(validation));
}

TEST_CASE("One point is under way at a time, and its time adds up", "[feature]")
{
    Session session;
    const auto stateOf = [&](const AgendaItemId &id) { return AgendaRepository(session.database()).get(id)->state; };
    session.must(TakeUpItem{.meeting = session.meeting});
    CHECK(stateOf(session.first) == ItemState::Running);
    session.clock.advance(600);
    session.must(TakeUpItem{.meeting = session.meeting});
    CHECK(stateOf(session.first) == ItemState::Treated);
    CHECK(AgendaRepository(session.database()).get(session.first)->secondsSpent == 600);
    CHECK(session.now().currentItem == session.second);
    CHECK_FALSE(session.commands().run(TakeUpItem{.meeting = session.meeting}));
    session.clock.advance(60);
    session.must(TakeUpItem{.meeting = session.meeting, .item = session.first});
    session.clock.advance(30);
    session.must(CloseMeeting{.meeting = session.meeting});
    CHECK(AgendaRepository(session.database()).get(session.first)->secondsSpent == 630);
}

TEST_CASE("Closing keeps the quorum, settles who did not come and postpones what was not reached", "[feature]")
{
    Session session;
    session.checkIn(session.police);
    session.checkIn(session.women);
    session.must(MarkAttendance{.meeting = session.meeting, .seat = session.donor, .status = AttendanceStatus::Accepted}
    );
    session.must(TakeUpItem{.meeting = session.meeting});
    session.must(CloseMeeting{.meeting = session.meeting});
    const auto closed = session.now();
    CHECK(closed.state == MeetingState::Held);
    CHECK(quorumFromStored(closed.quorum).verdict == Verdict::Met);
    CHECK(AgendaRepository(session.database()).get(session.second)->state == ItemState::Postponed);
    for (const auto &row : *AttendanceRepository(session.database()).ofMeeting(session.meeting))
        CHECK(row.status == (row.seat == session.donor ? AttendanceStatus::Absent : AttendanceStatus::Present));
}

TEST_CASE("A session may close without quorum, and the record says so", "[feature]")
{
    Session session;
    session.must(CloseMeeting{.meeting = session.meeting});
    CHECK(quorumFromStored(session.now().quorum).verdict == Verdict::Missed);
}

TEST_CASE("A change of terms afterwards does not move the quorum of a session held", "[feature]")
{
    Session session;
    session.checkIn(session.police);
    session.checkIn(session.women);
    session.must(CloseMeeting{.meeting = session.meeting});
    const auto before = session.quorum();
    session.seat(u"A new seat"_s);
    CHECK(session.quorum() == before);
}

TEST_CASE("A session not under way takes no attendance and no notes", "[feature]")
{
    TestRegister reg;
    const auto police = reg.seat(u"Police"_s);
    const auto meeting = reg.meeting();
    const auto item = reg.item(meeting, u"Plan"_s);
    CHECK_FALSE(reg.commands().run(MarkAttendance{.meeting = meeting, .seat = police}));
    CHECK_FALSE(reg.commands().run(TakeNotes{.item = item, .notes = u"early"_s}));
    CHECK_FALSE(reg.commands().run(PostponeItem{.item = item}));
    CHECK_FALSE(reg.commands().run(RecordDecision{.meeting = meeting, .statement = u"Yes"_s}));
}
