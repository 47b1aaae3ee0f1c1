// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/ReviseDecision.h"
#include "commands/meetings/AddAddendum.h"
#include "commands/meetings/AnswerMinutes.h"
#include "commands/meetings/ApproveMinutes.h"
#include "commands/meetings/CirculateMinutes.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/DraftMinutes.h"
#include "commands/meetings/MarkAttendance.h"
#include "commands/meetings/ReviseParagraph.h"
#include "commands/meetings/TakeNotes.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A session held by two seats, with one decision and its minutes drafted.
struct Held : TestRegister
{
    Held()
    {
        terms();
        police = seat(u"Police"_s);
        women = seat(u"Women"_s, Sector::CivilSociety);
        meeting = TestRegister::meeting(MeetingState::InSession);
        point = item(meeting, u"Plan"_s);
        must(MarkAttendance{.meeting = meeting, .seat = police});
        must(MarkAttendance{.meeting = meeting, .seat = women});
        decided = decision(meeting, u"The plan is good."_s);
        must(CloseMeeting{.meeting = meeting});
        minutes = MinutesId(must(DraftMinutes{.meeting = meeting}).id);
    }
    [[nodiscard]] MinutesParagraph paragraph(ParagraphKind kind) const
    {
        for (const auto &one : *ParagraphRepository(database()).ofMinutes(minutes))
            if (one.kind == kind)
                return one;
        FAIL("no such paragraph");
        return {};
    }
    [[nodiscard]] MinutesState state() const { return MinutesRepository(database()).get(minutes)->state; }
    void circulate() { must(CirculateMinutes{.minutes = minutes}); }
    void approves(const SeatId &seat) { must(AnswerMinutes{.minutes = minutes, .seat = seat}); }

    SeatId police, women;
    MeetingId meeting;
    AgendaItemId point;
    DecisionId decided;
    MinutesId minutes;
};

} // namespace

TEST_CASE("Minutes are written from the record", "[feature]")
{
    const Held held;
    CHECK(held.paragraph(ParagraphKind::Decision).text == u"D-2020-001 (adopted, consensus). The plan is good."_s);
    // The day it was opened, whatever day it was planned for.
    CHECK(held.paragraph(ParagraphKind::Opening).text.contains("September 1, 2020"_L1));
    CHECK(held.paragraph(ParagraphKind::Item).text == u"Plan (postponed)"_s);
}

TEST_CASE("An edited paragraph keeps its words when the draft is made again", "[feature]")
{
    Held held;
    held.must(ReviseParagraph{.paragraph = held.paragraph(ParagraphKind::Opening).id, .text = u"We opened."_s});
    held.must(TakeNotes{.item = held.point, .notes = u"Everybody agreed."_s});
    held.must(DraftMinutes{.meeting = held.meeting});
    CHECK(held.paragraph(ParagraphKind::Opening).text == u"We opened."_s);
    CHECK(held.paragraph(ParagraphKind::Notes).text == u"Everybody agreed."_s);
}

TEST_CASE("Minutes of a session under way do not circulate", "[feature]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    const MinutesId draft(reg.must(DraftMinutes{.meeting = meeting}).id);
    CHECK_FALSE(reg.commands().run(CirculateMinutes{.minutes = draft}));
}

TEST_CASE("Minutes are approved when every seat that was there has approved", "[feature]")
{
    Held held;
    CHECK_FALSE(held.commands().run(ApproveMinutes{.minutes = held.minutes}));
    held.circulate();
    held.approves(held.police);
    CHECK_FALSE(held.commands().run(ApproveMinutes{.minutes = held.minutes}));
    held.approves(held.women);
    held.must(ApproveMinutes{.minutes = held.minutes});
    CHECK(MinutesRepository(held.database()).get(held.minutes)->approvedBy == ApprovalForm::Express);
}

TEST_CASE("Silence approves only after the window, and never over a comment", "[feature]")
{
    Held held;
    held.circulate();
    held.clock.set(u"2020-09-16T12:00:00Z"_s);
    CHECK_FALSE(held.commands().run(ApproveMinutes{.minutes = held.minutes}));
    held.must(AnswerMinutes{
        .minutes = held.minutes, .seat = held.women, .answer = SeatAnswer::Comments, .comment = u"Add a word"_s});
    held.clock.set(u"2020-09-17T12:00:00Z"_s);
    CHECK_FALSE(held.commands().run(ApproveMinutes{.minutes = held.minutes}));
    held.approves(held.women);
    held.must(ApproveMinutes{.minutes = held.minutes});
    CHECK(MinutesRepository(held.database()).get(held.minutes)->approvedBy == ApprovalForm::Tacit);
}

TEST_CASE("A later session may approve the minutes of an earlier one", "[feature]")
{
    Held held;
    CHECK_FALSE(held.commands().run(ApproveMinutes{.minutes = held.minutes, .inMeeting = held.meeting}));
}

TEST_CASE("Approved minutes freeze the session; corrections are addenda", "[feature]")
{
    Held held;
    CHECK_FALSE(held.commands().run(AddAddendum{.minutes = held.minutes, .text = u"Too early"_s}));
    held.circulate();
    held.approves(held.police);
    held.approves(held.women);
    held.must(ApproveMinutes{.minutes = held.minutes});
    const auto opening = held.paragraph(ParagraphKind::Opening);
    CHECK_FALSE(held.commands().run(ReviseParagraph{.paragraph = opening.id, .text = u"Other words"_s}));
    CHECK_FALSE(held.commands().run(DraftMinutes{.meeting = held.meeting}));
    CHECK_FALSE(held.commands().run(ReviseDecision{.decision = held.decided, .title = u"Other"_s}));
    CHECK_FALSE(held.commands().run(MarkAttendance{.meeting = held.meeting, .guest = u"Latecomer"_s}));
    held.must(AddAddendum{.minutes = held.minutes, .text = u"Read 2021 for 2012."_s});
    CHECK(held.paragraph(ParagraphKind::Addendum).text == u"Read 2021 for 2012."_s);
}
