// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Verification.h"
#include "commands/Register.h"
#include "commands/projects/RegisterOrganisation.h"
#include "commands/projects/ReviseOrganisation.h"
#include "queries/JournalPage.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

#include <QTemporaryDir>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A small register with a bit of everything, on SQLite, where guards can be taken off for a test.
struct Written : TestRegister
{
    Written()
    {
        seat(u"Police"_s);
        meeting = TestRegister::meeting(MeetingState::InSession);
        decided = decision(meeting, u"The plan is good."_s);
    }
    [[nodiscard]] VerificationReport verify() const
    {
        const auto report = Verification(database()).run();
        REQUIRE_OK(report);
        return *report;
    }
    void change(const QString &sql) const
    {
        REQUIRE_OK(database().execute(u"PRAGMA foreign_keys = OFF"_s));
        for (const auto &trigger :
             {u"journal_entry_stays"_s,
              u"journal_entry_remains"_s,
              u"journal_body_stays"_s,
              u"journal_body_remains"_s,
              u"journal_touch_stays"_s,
              u"journal_touch_remains"_s})
            REQUIRE_OK(database().execute(u"DROP TRIGGER IF EXISTS "_s + trigger));
        REQUIRE_OK(database().execute(sql));
    }
    MeetingId meeting;
    DecisionId decided;
};

bool onPostgres()
{
    return !qEnvironmentVariableIsEmpty("MINUTIER_TEST_POSTGRES");
}

} // namespace

TEST_CASE("The journal only grows", "[journal]")
{
    const Written written;
    for (const auto &sql : {
             u"UPDATE journal_entry SET verb = 'x'"_s,
             u"DELETE FROM journal_entry"_s,
             u"UPDATE journal_body SET body = '{}'"_s,
             u"DELETE FROM journal_body"_s,
             u"UPDATE journal_touch SET entity = 'x'"_s,
             u"DELETE FROM journal_touch"_s,
         })
        CHECK_FALSE(written.database().execute(sql));
}

TEST_CASE("Whatever is changed past the door is found", "[journal]")
{
    if (onPostgres())
        return;
    const auto sql = GENERATE(
        u"UPDATE decision SET statement = 'The plan is bad.'"_s,
        u"UPDATE decision SET revision = 2"_s,
        u"UPDATE decision SET rationale = 'Because'"_s,
        u"DELETE FROM decision"_s,
        u"DELETE FROM membership"_s,
        u"UPDATE person SET function = 'Somebody else'"_s,
        u"INSERT INTO organisation (id, name, sector, face) VALUES ('11111111-2222-4333-8444-555555555555', 'Ghost', 'donor', 'full_name')"_s,
        u"UPDATE journal_entry SET verb = 'decision.forgotten' WHERE verb = 'decision.recorded'"_s,
        u"UPDATE journal_entry SET at = '2019-01-01T00:00:00.000Z' WHERE idx = 1"_s,
        u"UPDATE journal_entry SET leaf = replace(leaf, 'decision.recorded', 'decision.forgotten')"_s,
        u"UPDATE journal_body SET body = replace(body, 'good', 'fine')"_s,
        u"UPDATE journal_body SET body = replace(body, '\"secret\"', '\"sacred\"')"_s,
        u"UPDATE journal_body SET body = '{}'"_s,
        u"UPDATE journal_body SET body = replace(body, '\"ref\":\"D-', '\"ref\":\"E-')"_s,
        u"DELETE FROM journal_body WHERE idx = 2"_s,
        u"DELETE FROM journal_entry WHERE idx = 2"_s,
        u"DELETE FROM journal_touch WHERE idx = 2"_s,
        u"UPDATE journal_touch SET entity_id = '11111111-2222-4333-8444-555555555555' WHERE idx = 2"_s,
        u"UPDATE ledger SET size = size - 1"_s,
        u"UPDATE ledger SET root = 'AAAA'"_s,
        u"UPDATE ledger SET frontier = x'00'"_s,
        u"UPDATE migration SET sha256 = 'x' WHERE number = 1"_s,
        u"DELETE FROM migration WHERE number = 1"_s,
        u"INSERT INTO document_chunk VALUES ('abc', 0, x'00')"_s
    );
    const Written written;
    REQUIRE(written.verify().isIntact());
    written.change(sql);
    INFO(sql.toStdString());
    const auto report = written.verify();
    CHECK_FALSE(report.isIntact());
    if (!report.differences.isEmpty())
        CHECK_FALSE(report.differences.first().sentence.isEmpty());
}

TEST_CASE("A difference names the entry or the record", "[journal]")
{
    if (onPostgres())
        return;
    const Written written;
    written.change(u"UPDATE decision SET statement = 'The plan is bad.'"_s);
    const auto difference = written.verify().differences.first();
    CHECK(difference.entity == u"decision"_s);
    CHECK(difference.id == written.decided.toString());
    CHECK(difference.sentence.contains("statement"_L1));
}

TEST_CASE("A verification can be cancelled", "[journal]")
{
    const Written written;
    int asked = 0;
    const auto report = Verification(written.database(), [&asked](qint64, qint64) { return ++asked < 3; }).run();
    REQUIRE_OK(report);
    CHECK(report->cancelled);
    CHECK_FALSE(report->isIntact());
}

TEST_CASE("The journal shows who changed what, before and after", "[journal]")
{
    Written written;
    const auto id = written.organisation(u"Police nationale"_s);
    written.must(ReviseOrganisation{.organisation = id, .acronym = u"PN"_s});
    const auto lines = readJournal(written.database(), {.record = id.uuid()}, Audience::Office);
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 2);
    const auto &line = lines->at(1);
    CHECK(line.verb == u"organisation.revised"_s);
    CHECK(line.who == u"Tester"_s);
    for (const auto &cell : line.cells)
        if (cell.field == u"acronym"_s) {
            CHECK(cell.before.isNull());
            CHECK(cell.after.toString() == u"PN"_s);
        }
    const auto shielded = readJournal(written.database(), {.record = id.uuid()}, Audience::Donor);
    for (const auto &cell : shielded->at(1).cells)
        if (cell.field == u"acronym"_s)
            CHECK(cell.hidden);
}

TEST_CASE("A check reads one moment, whoever writes meanwhile", "[journal]")
{
    const QTemporaryDir folder;
    auto written = Register::create({.folder = folder.path(), .office = u"Office"_s});
    REQUIRE_OK(written);
    const auto read = Register::open({.folder = folder.path(), .access = Database::Access::ReadOnly});
    REQUIRE_OK(read);
    int entered = 0;
    const auto enterOne = [&](qint64, qint64) {
        const auto name = u"Organisation "_s + QString::number(entered++);
        const auto made = (*written)->commands()->run(RegisterOrganisation{.organisationName = name});
        REQUIRE_OK(made);
        return true;
    };
    const auto report = Verification((*read)->database(), enterOne).run();
    REQUIRE_OK(report);
    CHECK(entered > 1);
    for (const auto &difference : report->differences)
        FAIL_CHECK(difference.sentence.toStdString());
}
