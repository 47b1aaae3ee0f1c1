// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RegisterPerson.h"
#include "commands/sharing/CloseIncident.h"
#include "commands/sharing/NotifyIncident.h"
#include "commands/sharing/ReportIncident.h"
#include "commands/sharing/ReviseIncident.h"
#include "journal/Verification.h"
#include "queries/EntityRows.h"
#include "queries/JournalPage.h"
#include "queries/SearchIndex.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

#include <algorithm>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

const auto happened = u"A list with the name of Maribel went to the wrong address"_s;

/// A register whose clock stands on 1 September 2020 at noon, with an incident of the day before.
struct GoneWrong : TestRegister
{
    GoneWrong()
        : incident(must(ReportIncident{
                            .kind = IncidentKind::WrongRecipient,
                            .discoveredOn = PartialDate(QDate(2020, 8, 31)),
                            .discoveredTime = u"14:30"_s,
                            .what = happened,
                            .peopleCount = 3})
                       .id)
    {}
    [[nodiscard]] Incident stored() const { return *IncidentRepository(database()).get(incident); }
    [[nodiscard]] std::optional<int> left() const { return hoursLeft(stored(), clock.now()); }

    IncidentId incident;
};

} // namespace

TEST_CASE("An incident is numbered by year, and what happened is sealed", "[feature][incident][vault]")
{
    GoneWrong reg;
    CHECK(reg.stored().reference == u"I-2020-001"_s);
    CHECK(reg.stored().what == happened);
    for (const auto &sql : {u"SELECT what FROM incident"_s, u"SELECT body FROM journal_body"_s})
        REQUIRE_OK(Statement(reg.database(), sql).each([](const Row &row) {
            CHECK_FALSE(row.text(0).contains(u"Maribel"_s));
            return true;
        }));
    CHECK(Verification(reg.database()).run()->isIntact());
}

TEST_CASE("The authority is to be told within 72 hours of the discovery", "[feature][incident]")
{
    GoneWrong reg;
    CHECK(toStored(noticeDue(reg.stored())) == u"2020-09-03T18:30:00.000Z"_s); // 14:30 in Montréal
    CHECK(reg.left() == 54);
    CHECK(hoursLeft(reg.stored(), instantFromStored(u"2020-09-03T19:00:00.000Z"_s)) == -1);
    reg.must(NotifyIncident{.incident = reg.incident, .toldOn = PartialDate(QDate(2020, 9, 1)), .toldTime = u"07:00"_s}
    );
    CHECK(reg.stored().notice == Notice::Told);
    CHECK_FALSE(reg.left());
    // Where only the day is known, the clock runs from its first hour.
    const IncidentId other(
        reg.must(ReportIncident{.discoveredOn = PartialDate(QDate(2020, 8, 31)), .what = u"A telephone was stolen"_s})
            .id
    );
    CHECK(hoursLeft(*IncidentRepository(reg.database()).get(other), reg.clock.now()) == 40);
}

TEST_CASE("An incident closes when measures are written and the notice is settled", "[feature][incident]")
{
    GoneWrong reg;
    CHECK_FALSE(reg.commands().run(CloseIncident{.incident = reg.incident}));
    CHECK_FALSE(reg.commands().run(NotifyIncident{.incident = reg.incident}));
    reg.must(NotifyIncident{.incident = reg.incident, .reason = u"No name was read"_s});
    CHECK(reg.stored().notice == Notice::NotDue);
    CHECK_FALSE(reg.commands().run(CloseIncident{.incident = reg.incident}));
    reg.must(ReviseIncident{.incident = reg.incident, .measures = u"The list was called back"_s});
    reg.must(CloseIncident{.incident = reg.incident});
    CHECK(reg.stored().closedOn == PartialDate(QDate(2020, 9, 1)));
    CHECK_FALSE(reg.commands().run(ReviseIncident{.incident = reg.incident, .told = u"Nobody"_s}));
    CHECK(Verification(reg.database()).run()->isIntact());
}

TEST_CASE("What is to come, nobody's id and half an hour are refused", "[feature][incident]")
{
    TestRegister reg;
    ReportIncident report{.discoveredOn = PartialDate(QDate(2020, 9, 2)), .what = happened};
    CHECK(reg.commands().run(report).error().field == u"discovered_on"_s);
    report.discoveredOn = PartialDate(QDate(2020, 8, 31));
    report.discoveredTime = u"25:00"_s;
    CHECK(reg.commands().run(report).error().field == u"discovered_time"_s);
    report.discoveredTime.clear();
    report.people = {u"somebody"_s};
    CHECK(reg.commands().run(report).error().field == u"people"_s);
    const auto person = reg.must(RegisterPerson{.function = u"Delegate"_s}).id;
    report.people = {toText(person)};
    const IncidentId made(reg.must(report).id);
    CHECK(IncidentRepository(reg.database()).get(made)->peopleCount == 1);
}

TEST_CASE("The day the authority was told is kept as it was entered", "[feature][incident]")
{
    GoneWrong reg;
    const auto told = [&reg](const QDate &day, const QString &hour = {}) {
        return reg.commands().run(NotifyIncident{.incident = reg.incident, .toldOn = PartialDate(day), .toldTime = hour}
        );
    };
    REQUIRE_OK(told(QDate(2020, 9, 1)));
    CHECK(reg.stored().toldOn == PartialDate(QDate(2020, 9, 1)));
    CHECK(reg.stored().toldTime.isEmpty());
    REQUIRE_OK(told(QDate(2020, 8, 31))); // the day it was discovered; no hour says that it was before
    REQUIRE_OK(told(QDate(2020, 8, 31), u"15:00"_s));
    CHECK(reg.stored().toldTime == u"15:00"_s);
    CHECK(told(QDate(2020, 8, 31), u"14:00"_s).error().field == u"told_on"_s);
    CHECK(told(QDate(2020, 8, 30)).error().field == u"told_on"_s);
    NotifyIncident month{.incident = reg.incident};
    month.toldOn = *PartialDate::parse(u"2020-08"_s);
    CHECK(reg.commands().run(month).error().field == u"told_on"_s);
    reg.must(NotifyIncident{.incident = reg.incident, .reason = u"No name was read"_s});
    CHECK(reg.stored().toldOn.isNull());
}

TEST_CASE("Nobody is named twice in an incident", "[feature][incident]")
{
    GoneWrong reg;
    const auto person = toText(reg.must(RegisterPerson{.function = u"Delegate"_s}).id);
    const QStringList twice{person, person.toUpper()};
    ReportIncident report{.discoveredOn = PartialDate(QDate(2020, 8, 31)), .what = happened};
    report.people = twice;
    CHECK(reg.commands().run(report).error().field == u"people"_s);
    CHECK(reg.commands().run(ReviseIncident{.incident = reg.incident, .people = twice}).error().field == u"people"_s);
    reg.must(ReviseIncident{.incident = reg.incident, .people = QStringList{person}});
}

TEST_CASE("An incident never leaves the office", "[feature][incident]")
{
    GoneWrong reg;
    const auto &table = tableOf<Incident>();
    for (const auto audience : {Audience::Office, Audience::Members, Audience::Donor, Audience::Public}) {
        const bool office = audience == Audience::Office;
        CHECK(listEntities(reg.database(), {.table = &table}, audience)->rows.size() == (office ? 1 : 0));
        CHECK(bool(findEntity(reg.database(), table, u"I-2020-001"_s, audience)) == office);
        const auto lines = *readJournal(reg.database(), {}, audience);
        CHECK(std::ranges::any_of(lines, [](const auto &line) {
                  return line.verb.startsWith(u"incident."_s);
              }) == office);
        CHECK(search(reg.database(), {.words = u"Maribel"_s}, audience)->isEmpty());
    }
}
