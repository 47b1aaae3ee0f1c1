// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/ErasePerson.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/committees/RequestErasure.h"
#include "commands/committees/RevisePerson.h"
#include "commands/office/OpenAccount.h"
#include "journal/Heads.h"
#include "journal/Verification.h"
#include "storage/Statement.h"
#include "storage/Vault.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

const auto given = u"Maribel Ordóñez Zúniga"_s;

/// Somebody registered in full, and a second account that may erase.
struct PersonToErase : TestRegister
{
    PersonToErase()
        : person(must(RegisterPerson{
                          .personName = given,
                          .function = u"Delegate of the collective"_s,
                          .contact = u"maribel@example.org"_s,
                          .note = u"Call after six"_s})
                     .id)
    {
        const AccountId account(
            must(OpenAccount{.login = u"second"_s, .title = u"Second"_s, .roles = {u"coordinator"_s}}).id
        );
        second = Actor{account, u"Second"_s, {Role::Coordinator}, {}};
    }
    [[nodiscard]] Person stored() const { return *PersonRepository(database()).get(person); }
    void erase()
    {
        must(RequestErasure{.person = person});
        const auto first = commands().actor();
        commands().actAs(second);
        must(ErasePerson{.person = person});
        commands().actAs(first);
    }
    [[nodiscard]] VerificationReport verified() const { return *Verification(database()).run(); }

    PersonId person;
    Actor second;
};

} // namespace

TEST_CASE("What is personal is sealed in the file, and read back by whoever has the keys", "[feature][vault]")
{
    PersonToErase reg;
    CHECK(reg.stored().name == given);
    CHECK(reg.stored().contact == u"maribel@example.org"_s);
    for (const auto &sql :
         {u"SELECT name || function || contact || note FROM person"_s,
          u"SELECT body FROM journal_body"_s,
          u"SELECT leaf FROM journal_entry"_s})
        REQUIRE_OK(Statement(reg.database(), sql).each([](const Row &row) {
            CHECK_FALSE(row.text(0).contains(u"Maribel"_s));
            CHECK_FALSE(row.text(0).contains(u"Delegate of the collective"_s));
            return true;
        }));
    CHECK(reg.verified().isIntact());
}

TEST_CASE("Without the keys the register is read, and nothing personal shows or is written", "[feature][vault]")
{
    PersonToErase reg;
    reg.database().useVault(std::make_shared<Vault>(std::nullopt));
    CHECK(reg.stored().name.isEmpty());
    CHECK_FALSE(reg.commands().run(RevisePerson{.person = reg.person, .contact = u"new@example.org"_s}));
    const auto report = reg.verified();
    CHECK(report.isIntact());
    CHECK(report.unopened > 0);
}

TEST_CASE("Nobody erases alone", "[feature][vault]")
{
    PersonToErase reg;
    CHECK_FALSE(reg.commands().run(ErasePerson{.person = reg.person}));
    reg.must(RequestErasure{.person = reg.person});
    CHECK_FALSE(reg.commands().run(ErasePerson{.person = reg.person}));
    CHECK(reg.stored().name == given);
}

TEST_CASE("Who is erased is gone for good; the record stays and verifies", "[feature][vault]")
{
    PersonToErase reg;
    const auto size = reg.verified().entries;
    reg.erase();
    CHECK(reg.stored().name.isEmpty());
    CHECK(reg.stored().function.isEmpty());
    CHECK(reg.stored().contact.isEmpty());
    CHECK_FALSE(reg.stored().erasedOn.isNull());
    CHECK(*Statement(reg.database(), u"SELECT count(*) FROM subject_key"_s).integer() == 0);
    const auto report = reg.verified();
    CHECK(report.isIntact());
    CHECK(report.entries == size + 2);
    CHECK_FALSE(reg.commands().run(RevisePerson{.person = reg.person, .contact = u"again@example.org"_s}));
    CHECK_FALSE(reg.commands().run(RequestErasure{.person = reg.person}));
}

TEST_CASE("A key that is gone without an erasure is found", "[feature][vault]")
{
    PersonToErase reg;
    REQUIRE_OK(reg.database().execute(u"DELETE FROM subject_key"_s));
    reg.database().vault()->forget();
    CHECK_FALSE(reg.verified().isIntact());
}

TEST_CASE("Two people's sealed cells cannot be exchanged", "[feature][vault]")
{
    PersonToErase reg;
    const PersonId other(reg.must(RegisterPerson{.personName = u"Somebody else"_s, .function = u"Judge"_s}).id);
    const auto cell = [&](const PersonId &id) {
        return **Statement(reg.database(), u"SELECT name FROM person WHERE id = ?"_s)
                     .bind(id)
                     .first<QString>([](const Row &row) { return row.text(0); });
    };
    const auto one = cell(reg.person);
    const auto two = cell(other);
    const auto write = [&](const PersonId &id, const QString &text) {
        REQUIRE_OK(Statement(reg.database(), u"UPDATE person SET name = ? WHERE id = ?"_s).bind(text, id).run());
    };
    write(reg.person, two);
    write(other, one);
    CHECK(reg.stored().name.isEmpty());
    CHECK_FALSE(reg.verified().isIntact());
}

TEST_CASE("A key made in a change that failed is not used again", "[feature][vault]")
{
    PersonToErase reg;
    const auto id = QUuid::createUuid();
    const PreparedCommand twice = *prepare(RegisterPerson{.id = PersonId(id), .personName = u"Lost"_s});
    CHECK_FALSE(reg.commands().runAll({twice, twice}));
    reg.must(RegisterPerson{.id = PersonId(id), .personName = u"Found"_s});
    reg.database().vault()->forget();
    CHECK(PersonRepository(reg.database()).get(PersonId(id))->name == u"Found"_s);
    CHECK(reg.verified().isIntact());
}
