// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/AnswerRecommendation.h"
#include "commands/decisions/IssueRecommendation.h"
#include "commands/followup/AssignAction.h"
#include "commands/followup/ReportProgress.h"
#include "commands/meetings/AddAgendaItem.h"
#include "commands/meetings/AnswerInvitation.h"
#include "commands/meetings/CallOffMeeting.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/ConveneMeeting.h"
#include "commands/meetings/MoveAgendaItem.h"
#include "commands/meetings/OpenMeeting.h"
#include "commands/meetings/PlanMeeting.h"
#include "commands/meetings/RemoveAgendaItem.h"
#include "commands/meetings/RestoreAgendaItem.h"
#include "commands/meetings/ReviseMeeting.h"
#include "commands/projects/StartProject.h"
#include "queries/meetings/Readiness.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

static QStringList agendaOf(const TestRegister &reg, const MeetingId &meeting)
{
    QStringList titles;
    for (const auto &item : *AgendaRepository(reg.database()).ofMeeting(meeting))
        if (item.state != ItemState::Removed)
            titles.append(u"%1 %2"_s.arg(item.position).arg(item.title));
    return titles;
}

static ReadinessCheck checkOf(const TestRegister &reg, const MeetingId &meeting, const QString &key)
{
    const auto session = MeetingRepository(reg.database()).get(meeting);
    const auto readiness = readReadiness(reg.database(), *session, reg.clock.now());
    REQUIRE_OK(readiness);
    for (const auto &check : readiness->checks)
        if (check.key == key)
            return check;
    FAIL("no such check");
    return {};
}

TEST_CASE("A session gets its number from its project and year", "[feature]")
{
    TestRegister reg;
    const auto plan = [&](const QString &when) {
        return reg.must(PlanMeeting{.committee = reg.committee(), .startsLocal = when}).reference;
    };
    CHECK(plan(u"2020-09-03T09:00"_s) == u"M-2020-01"_s);
    CHECK(plan(u"2020-12-03T09:00"_s) == u"M-2020-02"_s);
    CHECK(plan(u"2021-01-08T09:00"_s) == u"M-2021-01"_s);
}

TEST_CASE("The agenda is numbered as it is read, whatever is moved or removed", "[feature]")
{
    TestRegister reg;
    const auto meeting = reg.meeting();
    const auto results = reg.item(meeting, u"Results"_s);
    const auto budget = reg.item(meeting, u"Budget"_s);
    reg.item(meeting, u"Plan"_s);
    CHECK(agendaOf(reg, meeting) == QStringList{u"1 Results"_s, u"2 Budget"_s, u"3 Plan"_s});
    reg.must(MoveAgendaItem{.item = budget, .position = 1});
    CHECK(agendaOf(reg, meeting) == QStringList{u"1 Budget"_s, u"2 Results"_s, u"3 Plan"_s});
    reg.must(RemoveAgendaItem{.item = results});
    CHECK(agendaOf(reg, meeting) == QStringList{u"1 Budget"_s, u"2 Plan"_s});
    reg.must(RestoreAgendaItem{.item = results});
    CHECK(agendaOf(reg, meeting) == QStringList{u"1 Budget"_s, u"2 Results"_s, u"3 Plan"_s});
    CHECK_FALSE(reg.commands().run(MoveAgendaItem{.item = budget, .position = 4}));
    CHECK_FALSE(reg.commands().run(MoveAgendaItem{.item = budget, .position = 0}));
}

TEST_CASE("What is not closed appears on the next agenda by itself", "[feature]")
{
    TestRegister reg;
    const auto owner = reg.organisation(u"IBCR"_s);
    const auto first = reg.meeting(MeetingState::InSession);
    reg.item(first, u"Left over"_s);
    reg.must(AssignAction{.meeting = first, .title = u"Write the kit"_s, .owner = owner});
    const ActionItemId done(reg.must(AssignAction{.meeting = first, .title = u"Send the letter"_s}).id);
    reg.must(IssueRecommendation{.meeting = first, .text = u"Meet on line"_s, .addressee = owner});
    reg.must(ReportProgress{.action = done, .state = ActionState::Done});
    reg.must(CloseMeeting{.meeting = first});

    const MeetingId next(reg.must(PlanMeeting{.committee = reg.committee(), .startsLocal = u"2021-07-08T10:00"_s}).id);
    CHECK(agendaOf(reg, next) == QStringList{u"1 Left over"_s, u"2 Meet on line"_s, u"3 Write the kit"_s});
    CHECK(checkOf(reg, next, u"follow_up"_s).state == ReadinessCheck::State::Done);
}

TEST_CASE("What arises after the next session was planned is carried into it when the present one closes", "[feature]")
{
    TestRegister reg;
    const auto first = reg.meeting(MeetingState::InSession);
    const MeetingId next(reg.must(PlanMeeting{.committee = reg.committee(), .startsLocal = u"2021-07-08T10:00"_s}).id);
    CHECK(agendaOf(reg, next).isEmpty());
    reg.must(AssignAction{.meeting = first, .title = u"Write the kit"_s});
    CHECK(checkOf(reg, next, u"follow_up"_s).state == ReadinessCheck::State::ToFix);
    reg.must(CloseMeeting{.meeting = first});
    CHECK(agendaOf(reg, next) == QStringList{u"1 Write the kit"_s});
}

TEST_CASE("A point postponed again and again comes onto each next agenda once", "[feature]")
{
    TestRegister reg;
    reg.terms();
    reg.seat(u"Police"_s);
    const auto owner = reg.organisation(u"IBCR"_s);
    auto session = reg.meeting();
    reg.item(session, u"Mid-term review"_s);
    reg.must(AssignAction{.project = reg.project(), .title = u"Send the kit"_s, .owner = owner});
    for (int month = 10; month <= 12; ++month) {
        reg.must(ConveneMeeting{.meeting = session});
        reg.must(OpenMeeting{.meeting = session});
        reg.must(CloseMeeting{.meeting = session});
        session = MeetingId(reg.must(PlanMeeting{
                                         .committee = reg.committee(),
                                         .startsLocal = u"2020-%1-03T09:00"_s.arg(month),
                                     })
                                .id);
        const auto agenda = agendaOf(reg, session).join(u'\n');
        CHECK(agenda.count(u"Mid-term review"_s) == 1);
        CHECK(agenda.count(u"Send the kit"_s) == 1);
    }
}

TEST_CASE("A carried point removed by hand is not put back", "[feature]")
{
    TestRegister reg;
    const auto first = reg.meeting(MeetingState::InSession);
    reg.must(AssignAction{.meeting = first, .title = u"Write the kit"_s});
    reg.must(CloseMeeting{.meeting = first});
    const MeetingId next(reg.must(PlanMeeting{.committee = reg.committee(), .startsLocal = u"2021-07-08T10:00"_s}).id);
    reg.must(RemoveAgendaItem{.item = AgendaRepository(reg.database()).ofMeeting(next)->first().id});
    reg.must(OpenMeeting{.meeting = next});
    CHECK(agendaOf(reg, next).isEmpty());
    CHECK(checkOf(reg, next, u"follow_up"_s).state == ReadinessCheck::State::Done);
}

TEST_CASE("Each check that fails says what to do", "[feature]")
{
    TestRegister reg;
    reg.terms();
    const auto meeting = reg.meeting();
    CHECK(checkOf(reg, meeting, u"agenda"_s).state == ReadinessCheck::State::ToFix);
    const AgendaItemId item(
        reg.must(AddAgendaItem{
                     .meeting = meeting, .title = u"Plan"_s, .minutesPlanned = 150, .paperExpected = u"The plan"_s})
            .id
    );
    CHECK(checkOf(reg, meeting, u"agenda"_s).title == u"Shorten the agenda by 30 minutes"_s);
    const auto paper = checkOf(reg, meeting, u"papers"_s);
    CHECK(paper.state == ReadinessCheck::State::ToFix);
    CHECK(paper.title == u"Attach: The plan"_s);
    CHECK(paper.record == item.uuid());
    CHECK(checkOf(reg, meeting, u"seats"_s).state == ReadinessCheck::State::ToFix);
    CHECK(checkOf(reg, meeting, u"convened"_s).title == u"Convene by August 19"_s);
    CHECK(checkOf(reg, meeting, u"answers"_s).state == ReadinessCheck::State::NotYetKnown);
}

TEST_CASE("Convening writes one letter for each member of that day, and waits for answers", "[feature]")
{
    TestRegister reg;
    reg.terms();
    const auto police = reg.seat(u"Police"_s);
    const auto women = reg.seat(u"Women"_s, Sector::CivilSociety);
    const auto meeting = reg.meeting(MeetingState::Convened);
    CHECK(InvitationRepository(reg.database()).ofMeeting(meeting)->size() == 2);
    CHECK(checkOf(reg, meeting, u"answers"_s).state == ReadinessCheck::State::ToFix);
    for (const auto &seat : {police, women})
        reg.must(AnswerInvitation{
            .meeting = meeting, .person = reg.titularOf(seat), .answer = AttendanceStatus::Accepted});
    CHECK(checkOf(reg, meeting, u"answers"_s).state == ReadinessCheck::State::Done);
}

TEST_CASE("Nothing is convened without a point, without members, or in the past", "[feature]")
{
    TestRegister reg;
    const auto meeting = reg.meeting();
    CHECK_FALSE(reg.commands().run(ConveneMeeting{.meeting = meeting}));
    reg.item(meeting, u"Plan"_s);
    CHECK_FALSE(reg.commands().run(ConveneMeeting{.meeting = meeting}));
    reg.seat(u"Police"_s);
    reg.clock.set(u"2020-09-04T00:00:00Z"_s);
    CHECK_FALSE(reg.commands().run(ConveneMeeting{.meeting = meeting}));
    reg.clock.set(u"2020-09-01T00:00:00Z"_s);
    CHECK(reg.commands().run(ConveneMeeting{.meeting = meeting}));
    CHECK_FALSE(reg.commands().run(ConveneMeeting{.meeting = meeting}));
}

TEST_CASE("A session called off is not held, and a held one is not moved", "[feature]")
{
    TestRegister reg;
    const auto postponed = reg.meeting(MeetingState::Postponed);
    CHECK_FALSE(reg.commands().run(OpenMeeting{.meeting = postponed}));
    CHECK_FALSE(reg.commands().run(AddAgendaItem{.meeting = postponed, .title = u"Late"_s}));
    const auto held = reg.meeting(MeetingState::Held);
    CHECK_FALSE(reg.commands().run(ReviseMeeting{.meeting = held, .startsLocal = u"2020-10-03T09:00"_s}));
    CHECK_FALSE(reg.commands().run(CallOffMeeting{.meeting = held}));
}

TEST_CASE("A point of another project's session cannot be used", "[feature]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    const auto otherCommittee = reg.committee(u"GT-OTHER"_s);
    const MeetingId other(reg.must(PlanMeeting{.committee = otherCommittee, .startsLocal = u"2020-09-03T09:00"_s}).id);
    const auto foreign = reg.item(other, u"Foreign"_s);
    const auto refused =
        reg.commands().run(IssueRecommendation{.meeting = meeting, .agendaItem = foreign, .text = u"x"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"agenda_item"_s);
}
