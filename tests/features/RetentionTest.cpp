// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/Retention.h"
#include "commands/committees/EndMembership.h"
#include "commands/committees/RevisePerson.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/MarkAttendance.h"
#include "commands/meetings/TakeNotes.h"
#include "commands/sharing/CloseIncident.h"
#include "commands/sharing/NotifyIncident.h"
#include "commands/sharing/RecordConsent.h"
#include "commands/sharing/ReportIncident.h"
#include "commands/sharing/SetRetention.h"
#include "commands/sharing/WithdrawConsent.h"
#include "queries/followup/LateList.h"
#include "storage/committees/CommitteeRepositories.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

RetentionClass classOf(const TestRegister &reg, Kept kept, const QDate &day)
{
    for (const auto &one : *readRetention(reg.database(), day))
        if (one.kept == kept)
            return one;
    FAIL("no such class");
    return {};
}

/// A seat whose delegate has a contact, and left it on a day.
struct Left : TestRegister
{
    explicit Left(const QString &lastDay)
        : police(seat(u"Police"_s))
        , person(titularOf(police))
    {
        must(RevisePerson{.person = person, .contact = u"ana@example.org"_s});
        const auto members = *MembershipRepository(database()).ofCommittee(committee());
        must(EndMembership{.membership = members.first().id, .on = PartialDate::fromStored(lastDay)});
    }

    SeatId police;
    PersonId person;
};

} // namespace

TEST_CASE("A period ends on the same day of its last month, or on the last one there is", "[retention]")
{
    const auto until = [](const QString &from, int months) {
        return keptUntil(PartialDate::fromStored(from), months).toString(Qt::ISODate);
    };
    CHECK(until(u"2020-02-29"_s, 12) == u"2021-02-28"_s);
    CHECK(until(u"2020-02-29"_s, 48) == u"2024-02-29"_s);
    CHECK(until(u"2019-08-31"_s, 6) == u"2020-02-29"_s);
    CHECK(until(u"2020-08-31"_s, 6) == u"2021-02-28"_s);
    CHECK(until(u"2020-02"_s, 12) == u"2021-02-28"_s);
    CHECK(until(u"2019"_s, 24) == u"2021-12-31"_s);
    CHECK_FALSE(keptUntil({}, 12).isValid());
}

TEST_CASE("A period is soon over ninety days before its last day, and past the day after", "[retention]")
{
    const QDate until(2021, 2, 28);
    CHECK(retentionOn(until.addDays(-91), until) == RetentionState::Running);
    CHECK(retentionOn(until.addDays(-90), until) == RetentionState::Soon);
    CHECK(retentionOn(until, until) == RetentionState::Soon);
    CHECK(retentionOn(until.addDays(1), until) == RetentionState::Past);
    CHECK(retentionOn(until, {}) == RetentionState::Running);
}

TEST_CASE("A contact is kept twelve months after the last term, unless the office says otherwise", "[retention]")
{
    Left reg(u"2020-02-29"_s);
    CHECK(classOf(reg, Kept::Contacts, QDate(2020, 11, 29)).lines.isEmpty());
    CHECK(classOf(reg, Kept::Contacts, QDate(2020, 11, 30)).count(RetentionState::Soon) == 1);
    const auto past = classOf(reg, Kept::Contacts, QDate(2021, 3, 1));
    REQUIRE(past.count(RetentionState::Past) == 1);
    CHECK(past.lines.first().person == reg.person);
    CHECK(past.lines.first().until == QDate(2021, 2, 28));
    CHECK(past.isUsual);

    reg.must(SetRetention{.kept = Kept::Contacts, .months = 24, .basis = u"The grant agreement"_s});
    const auto longer = classOf(reg, Kept::Contacts, QDate(2021, 3, 1));
    CHECK(longer.lines.isEmpty());
    CHECK(longer.basis == u"The grant agreement"_s);
    CHECK_FALSE(longer.isUsual);
    reg.must(SetRetention{.kept = Kept::Contacts, .months = 0, .basis = u"Never without need"_s});
    CHECK(classOf(reg, Kept::Contacts, QDate(2020, 9, 1)).count(RetentionState::Past) == 1);
    CHECK_FALSE(reg.commands().run(SetRetention{.kept = Kept::Contacts, .months = -1, .basis = u"x"_s}));
    CHECK_FALSE(reg.commands().run(SetRetention{.kept = Kept::Contacts, .months = 1201, .basis = u"x"_s}));
}

TEST_CASE("Whoever still sits is kept", "[retention]")
{
    TestRegister reg;
    const auto police = reg.seat(u"Police"_s);
    reg.must(RevisePerson{.person = reg.titularOf(police), .contact = u"ana@example.org"_s});
    const QDate late(2090, 1, 1);
    CHECK(classOf(reg, Kept::Contacts, late).lines.isEmpty());
    CHECK(classOf(reg, Kept::Delegates, late).lines.isEmpty());
}

TEST_CASE("Notes and hours run from the session, a withdrawn consent from its withdrawal", "[retention]")
{
    TestRegister reg;
    reg.terms();
    const auto police = reg.seat(u"Police"_s);
    const auto women = reg.seat(u"Women"_s, Sector::CivilSociety);
    const auto meeting = reg.meeting(MeetingState::InSession);
    const auto point = reg.item(meeting, u"Plan"_s);
    reg.must(MarkAttendance{.meeting = meeting, .seat = police});
    reg.must(MarkAttendance{.meeting = meeting, .seat = women});
    reg.must(TakeNotes{.item = point, .notes = u"Said in confidence"_s});
    const auto person = reg.titularOf(police);
    const ConsentId consent(reg.must(RecordConsent{
                                         .person = person,
                                         .purpose = Purpose::Contact,
                                         .wordingVersion = u"1"_s,
                                         .wording = u"Yes"_s,
                                         .lang = u"en"_s,
                                         .givenOn = PartialDate(QDate(2020, 9, 1))})
                                .id);
    reg.must(WithdrawConsent{.consent = consent});
    CHECK(classOf(reg, Kept::Notes, QDate(2090, 1, 1)).lines.isEmpty()); // not held yet
    reg.must(CloseMeeting{.meeting = meeting});

    const auto notes = classOf(reg, Kept::Notes, QDate(2021, 9, 4));
    REQUIRE(notes.count(RetentionState::Past) == 1);
    CHECK(notes.lines.first().record == u"HN-TEST/M-2020-01"_s);
    CHECK(notes.lines.first().person.isNull());
    CHECK(classOf(reg, Kept::Notes, QDate(2021, 9, 3)).count(RetentionState::Soon) == 1);
    CHECK(classOf(reg, Kept::Attendance, QDate(2022, 9, 4)).count(RetentionState::Past) == 2);
    const auto withdrawn = classOf(reg, Kept::WithdrawnConsents, QDate(2023, 9, 2));
    REQUIRE(withdrawn.count(RetentionState::Past) == 1);
    CHECK(withdrawn.lines.first().person == person);
    // No letter lies beside a register in memory.
    CHECK(classOf(reg, Kept::Letters, QDate(2090, 1, 1)).lines.isEmpty());
}

TEST_CASE("A closed incident is kept five years, an open one as long as it is open", "[retention]")
{
    TestRegister reg;
    const IncidentId incident(reg.must(ReportIncident{
                                           .discoveredOn = PartialDate(QDate(2020, 8, 31)),
                                           .what = u"A list was left on a train"_s,
                                           .measures = u"It was found"_s})
                                  .id);
    CHECK(classOf(reg, Kept::Incidents, QDate(2090, 1, 1)).lines.isEmpty());
    reg.must(NotifyIncident{.incident = incident, .reason = u"Nobody read it"_s});
    reg.must(CloseIncident{.incident = incident}); // on 1 September 2020
    CHECK(classOf(reg, Kept::Incidents, QDate(2025, 6, 1)).lines.isEmpty());
    CHECK(classOf(reg, Kept::Incidents, QDate(2025, 9, 1)).count(RetentionState::Soon) == 1);
    const auto past = classOf(reg, Kept::Incidents, QDate(2025, 9, 2));
    REQUIRE(past.count(RetentionState::Past) == 1);
    CHECK(past.lines.first().record == u"I-2020-001"_s);
    CHECK(past.lines.first().person.isNull());
    reg.must(SetRetention{.kept = Kept::Incidents, .months = 120, .basis = u"The law here"_s});
    CHECK(classOf(reg, Kept::Incidents, QDate(2025, 9, 2)).lines.isEmpty());
}

TEST_CASE("A consent is to be asked for again after three years, unless it was given anew", "[retention]")
{
    TestRegister reg;
    const auto person = reg.titularOf(reg.seat(u"Police"_s));
    const auto agrees = [&](Purpose purpose, const QDate &day) {
        reg.must(RecordConsent{
            .person = person,
            .purpose = purpose,
            .wordingVersion = u"1"_s,
            .wording = u"Yes"_s,
            .lang = u"en"_s,
            .givenOn = PartialDate(day)});
    };
    agrees(Purpose::PublishName, QDate(2017, 9, 1));
    CHECK(classOf(reg, Kept::Consents, QDate(2020, 5, 1)).lines.isEmpty());
    CHECK(classOf(reg, Kept::Consents, QDate(2020, 9, 1)).count(RetentionState::Soon) == 1);
    const auto old = classOf(reg, Kept::Consents, QDate(2020, 9, 2));
    REQUIRE(old.count(RetentionState::Past) == 1);
    CHECK(old.isRenewed());
    CHECK(old.lines.first().person == person);
    const auto late = [&reg](Audience audience, bool consents = true) {
        return *readLate(
            reg.database(), {.today = QDate(2020, 9, 2), .consents = consents}, Shield(audience), Phrasebook(u"en"_s)
        );
    };
    REQUIRE(late(Audience::Office).size() == 1);
    CHECK(late(Audience::Office).first().entity == u"consent"_s);
    CHECK(late(Audience::Office).first().id == person.uuid());
    CHECK(late(Audience::Office).first().daysLate == 1);
    CHECK(late(Audience::Members).isEmpty());
    CHECK(late(Audience::Office, false).isEmpty());
    agrees(Purpose::Contact, QDate(2020, 8, 1)); // another purpose renews nothing
    CHECK(classOf(reg, Kept::Consents, QDate(2020, 9, 2)).count(RetentionState::Past) == 1);
    agrees(Purpose::PublishName, QDate(2020, 8, 1));
    CHECK(classOf(reg, Kept::Consents, QDate(2020, 9, 2)).lines.isEmpty());
}
