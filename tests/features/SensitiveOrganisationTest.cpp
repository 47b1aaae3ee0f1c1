// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/ReviseSeat.h"
#include "commands/projects/ReviseOrganisation.h"
#include "journal/Verification.h"
#include "storage/Vault.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

const auto hidden = u"Colectiva Ixchel"_s;

bool isInFile(const TestRegister &reg, const QString &sql)
{
    bool found = false;
    REQUIRE_OK(Statement(reg.database(), sql).each([&found](const Row &row) {
        found = found || row.text(0).contains(u"Ixchel"_s);
        return true;
    }));
    return found;
}

Organisation stored(const TestRegister &reg, const OrganisationId &id)
{
    return *OrganisationRepository(reg.database()).get(id);
}

bool isIntact(const TestRegister &reg)
{
    return Verification(reg.database()).run()->isIntact();
}

} // namespace

TEST_CASE("The name of a sensitive organisation, and of its seat, is sealed in the file", "[feature][vault]")
{
    TestRegister reg;
    const auto seat = reg.seat(hidden, Sector::CivilSociety, Face::SectorOnly);
    const auto id = SeatRepository(reg.database()).get(seat)->organisation;
    for (const auto &sql :
         {u"SELECT name FROM organisation"_s,
          u"SELECT title FROM seat"_s,
          u"SELECT title || body FROM search_text"_s,
          u"SELECT leaf FROM journal_entry"_s})
        CHECK_FALSE(isInFile(reg, sql));
    CHECK(stored(reg, id).name == hidden);
    CHECK(SeatRepository(reg.database()).get(seat)->title == hidden);
    CHECK(OrganisationRepository(reg.database()).byName(hidden)->has_value());
    CHECK(isIntact(reg));
}

TEST_CASE("An organisation that anybody may name is kept in clear", "[feature][vault]")
{
    TestRegister reg;
    reg.organisation(u"Ixchel"_s);
    CHECK(isInFile(reg, u"SELECT name FROM organisation"_s));
    CHECK(*Statement(reg.database(), u"SELECT count(*) FROM subject_key"_s).integer() == 0);
}

TEST_CASE("What becomes sensitive is sealed from then on, and what no longer is can be read again", "[feature][vault]")
{
    TestRegister reg;
    const auto id = reg.organisation(hidden, Sector::CivilSociety);
    reg.must(ReviseOrganisation{.organisation = id, .face = Face::SectorOnly});
    CHECK_FALSE(isInFile(reg, u"SELECT name FROM organisation"_s));
    CHECK(stored(reg, id).name == hidden);
    CHECK(isIntact(reg));
    reg.must(ReviseOrganisation{.organisation = id, .face = Face::FullName});
    CHECK(isInFile(reg, u"SELECT name FROM organisation"_s));
    CHECK(stored(reg, id).name == hidden);
    CHECK(isIntact(reg));
}

TEST_CASE("Organisations are in order, sealed or not", "[feature][vault]")
{
    TestRegister reg;
    reg.organisation(u"Zeta"_s);
    reg.organisation(u"Beta"_s, Sector::CivilSociety, Face::SectorOnly);
    reg.organisation(u"Alfa"_s);
    QStringList names;
    for (const auto &one : *OrganisationRepository(reg.database()).all())
        names.append(one.name);
    CHECK(names == QStringList{u"Alfa"_s, u"Beta"_s, u"Zeta"_s});
}

TEST_CASE("Without the keys no face of an organisation is changed, and nothing is lost", "[feature][vault]")
{
    TestRegister reg;
    const auto id = reg.organisation(hidden, Sector::CivilSociety, Face::SectorOnly);
    reg.database().useVault(std::make_shared<Vault>(std::nullopt));
    CHECK(stored(reg, id).name.isEmpty());
    CHECK_FALSE(reg.commands().run(ReviseOrganisation{.organisation = id, .face = Face::FullName}));
    CHECK(isIntact(reg));
}
