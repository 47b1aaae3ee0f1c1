// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Catalogue.h"
#include "commands/meetings/AddAgendaItem.h"
#include "commands/meetings/RemoveAgendaItem.h"
#include "commands/projects/RegisterOrganisation.h"
#include "commands/projects/ReviseOrganisation.h"
#include "commands/projects/StartProject.h"
#include "journal/Verification.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A command that forgets to say what it did.
struct Silent
{
    static constexpr QLatin1StringView name{"RegisterOrganisation"};
    static const Arguments<Silent> &arguments()
    {
        static const Arguments<Silent> none;
        return none;
    }
    static Result<Made> perform(Work &work)
    {
        if (auto added = work.projects.organisations.add({.id = work.idOr(OrganisationId()), .name = u"Ghost"_s});
            !added)
            return added.error();
        return Made{};
    }
};

/// A command that writes into two ledgers at once.
struct Sprawling
{
    static constexpr QLatin1StringView name{"RegisterOrganisation"};
    static const Arguments<Sprawling> &arguments()
    {
        static const Arguments<Sprawling> none;
        return none;
    }
    static Result<Made> perform(Work &work)
    {
        (void)work.projects.organisations.add({.id = work.idOr(OrganisationId()), .name = u"Ghost"_s});
        auto project = work.projects.projects.byCode(u"HN-TEST"_s);
        (*project)->note = u"changed"_s;
        (void)work.projects.projects.update(**project);
        return work.note(u"ghost.seen"_s, u"organisation"_s, {});
    }
};

} // namespace

TEST_CASE("A change that leaves no note is undone", "[commands]")
{
    TestRegister reg;
    const auto before = reg.dump();
    CHECK_FALSE(reg.commands().run(Silent{}));
    CHECK(reg.dump() == before);
}

TEST_CASE("A command writes one ledger only", "[commands]")
{
    TestRegister reg;
    reg.project();
    const auto before = reg.dump();
    CHECK_FALSE(reg.commands().run(Sprawling{}));
    CHECK(reg.dump() == before);
}

TEST_CASE("A command that changes nothing is refused and leaves no entry", "[commands]")
{
    TestRegister reg;
    const auto id = reg.organisation(u"Police"_s);
    const auto before = reg.entries();
    CHECK_FALSE(reg.commands().run(ReviseOrganisation{.organisation = id, .organisationName = u"Police"_s}));
    CHECK(reg.entries() == before);
}

TEST_CASE("A stale revision is a conflict", "[commands]")
{
    TestRegister reg;
    const auto id = reg.organisation(u"Police"_s);
    reg.must(ReviseOrganisation{.organisation = id, .revision = 1, .acronym = u"PN"_s});
    const auto stale = reg.commands().run(ReviseOrganisation{.organisation = id, .revision = 1, .acronym = u"PNH"_s});
    REQUIRE_FALSE(stale);
    CHECK(stale.error().kind == Error::Kind::Conflict);
    CHECK(stale.error().field == u"revision"_s);
}

TEST_CASE("The same id cannot be given twice", "[commands]")
{
    TestRegister reg;
    const OrganisationId id(QUuid::createUuid());
    reg.must(RegisterOrganisation{.id = id, .organisationName = u"Police"_s});
    const auto again = reg.commands().run(RegisterOrganisation{.id = id, .organisationName = u"Police"_s});
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Conflict);
}

TEST_CASE("A command retried with its number gets the first answer, and is not run again", "[commands]")
{
    TestRegister reg;
    const auto prepared = prepare(RegisterOrganisation{.organisationName = u"Police"_s});
    REQUIRE_OK(prepared);
    const Envelope envelope{
        QUuid::createUuid(), reg.clock.now(), reg.commands().actor().account, DeviceId(QUuid::createUuid()), 1};
    const auto first = reg.commands().run(*prepared, envelope);
    REQUIRE_OK(first);
    const auto entries = reg.entries();
    const auto again = reg.commands().run(*prepared, envelope);
    REQUIRE_OK(again);
    CHECK(again->made == first->made);
    CHECK(reg.entries() == entries);

    const auto other = prepare(RegisterOrganisation{.organisationName = u"Judges"_s});
    const auto clash = reg.commands().run(*other, envelope);
    REQUIRE_FALSE(clash);
    CHECK(clash.error().kind == Error::Kind::Conflict);
}

TEST_CASE("The same envelope gives the same rows on another register", "[commands]")
{
    const Envelope envelope{
        QUuid::fromString(u"0189c0de-0000-7000-8000-000000000001"_s),
        QDateTime::fromString(u"2020-09-03T15:00:00Z"_s, Qt::ISODate),
        AccountId(QUuid::createUuid()),
        DeviceId(QUuid::createUuid()),
        1,
    };
    QList<QUuid> ids;
    for (int round = 0; round < 2; ++round) {
        TestRegister reg;
        const auto prepared = prepare(RegisterOrganisation{.organisationName = u"Police"_s});
        const auto accepted = reg.commands().run(*prepared, envelope);
        REQUIRE_OK(accepted);
        ids.append(accepted->made.id);
    }
    CHECK(ids.at(0) == ids.at(1));
}

TEST_CASE("Several commands together are kept all or none", "[commands]")
{
    TestRegister reg;
    const auto before = reg.dump();
    const auto good = prepare(RegisterOrganisation{.organisationName = u"Police"_s});
    const auto bad = prepare(StartProject{.code = u"bad code"_s, .title = u"x"_s});
    REQUIRE_OK(good);
    REQUIRE_OK(bad);
    CHECK_FALSE(reg.commands().runAll({*good, *bad}));
    CHECK(reg.dump() == before);
    REQUIRE_OK(reg.commands().runAll({*good, *good}));
    CHECK(reg.entries() == 5);
}

TEST_CASE("Undo is a new command, and the journal keeps both", "[commands]")
{
    TestRegister reg;
    const auto meeting = reg.meeting();
    const auto item = reg.item(meeting, u"Budget"_s);
    reg.must(RemoveAgendaItem{.item = item});
    const auto undo = reg.commands().lastUndo();
    REQUIRE(undo);
    const auto entries = reg.entries();
    const auto back = commandNamed(undo->name)->prepare(undo->arguments);
    REQUIRE_OK(back);
    REQUIRE_OK(reg.commands().run(*back));
    CHECK(AgendaRepository(reg.database()).get(item)->state == ItemState::ToCome);
    CHECK(reg.entries() == entries + 1);
}

TEST_CASE("Members and donors may not do what the coordination does", "[commands]")
{
    TestRegister reg;
    const auto meeting = reg.meeting();
    for (const auto role : {Role::Member, Role::Donor}) {
        reg.commands().actAs(Actor{AccountId(QUuid::createUuid()), u"Somebody"_s, {role}, {}});
        const auto refused = reg.commands().run(AddAgendaItem{.meeting = meeting, .title = u"Mine"_s});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Forbidden);
    }
}

TEST_CASE("What the door wrote agrees with itself", "[commands]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    reg.decision(meeting, u"Yes"_s);
    const auto report = Verification(reg.database()).run();
    REQUIRE_OK(report);
    for (const auto &difference : report->differences)
        UNSCOPED_INFO(difference.sentence.toStdString());
    CHECK(report->isIntact());
    CHECK(report->entries == reg.entries());
}
