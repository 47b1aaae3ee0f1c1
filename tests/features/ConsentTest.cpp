// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/ErasePerson.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/committees/RequestErasure.h"
#include "commands/committees/RevisePerson.h"
#include "commands/office/OpenAccount.h"
#include "commands/sharing/RecordConsent.h"
#include "commands/sharing/WithdrawConsent.h"
#include "journal/Verification.h"
#include "queries/BrokenRules.h"
#include "queries/JournalPage.h"
#include "queries/sharing/PeopleBook.h"
#include "queries/sharing/ProtectedNames.h"
#include "storage/Vault.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

const Phrasebook inEnglish(u"en"_s);

/// Somebody whose face hides nothing, and a form to agree to.
struct Agreeing : TestRegister
{
    Agreeing()
        : person(must(RegisterPerson{
                          .personName = u"Ana Reyes"_s,
                          .function = u"Delegate"_s,
                          .organisation = organisation(u"Collective"_s, Sector::CivilSociety),
                          .face = Face::FullName})
                     .id)
    {}
    [[nodiscard]] RecordConsent form(Purpose purpose, const QString &version = u"2020-1"_s) const
    {
        return {
            .person = person,
            .purpose = purpose,
            .wordingVersion = version,
            .wording = u"I agree that my name is published."_s,
            .lang = u"en"_s,
            .givenOn = PartialDate(QDate(2020, 8, 31)),
        };
    }
    ConsentId agree(Purpose purpose, const QString &version = u"2020-1"_s)
    {
        return ConsentId(must(form(purpose, version)).id);
    }
    [[nodiscard]] Person stored() const { return *PersonRepository(database()).get(person); }
    /// What members, the donor and the public read, one after the other.
    [[nodiscard]] QStringList read() const
    {
        QStringList lines;
        const auto book = *readPeopleBook(database(), QDate(2020, 9, 1));
        for (const auto audience : {Audience::Members, Audience::Donor, Audience::Public})
            lines.append(Shield(audience).show(book.people.first().identity, inEnglish));
        return lines;
    }
    /// Names that are looked for in what was typed, before it leaves for an audience.
    [[nodiscard]] bool isProtectedFrom(Audience audience) const
    {
        for (const auto &one : *readProtectedNames(database(), Shield(audience), inEnglish))
            if (one.name == u"Ana Reyes"_s)
                return true;
        return false;
    }

    PersonId person;
};

const auto shortly = u"Delegate, Collective"_s;
const auto whole = u"Ana Reyes, Delegate, Collective"_s;

} // namespace

TEST_CASE("A face alone publishes no name; a consent in force does", "[feature][consent]")
{
    Agreeing reg;
    CHECK(reg.read() == QStringList{shortly, shortly, u"Collective"_s});
    CHECK(reg.isProtectedFrom(Audience::Members));
    reg.agree(Purpose::PublishName);
    CHECK(reg.read() == QStringList{whole, whole, whole});
    CHECK_FALSE(reg.isProtectedFrom(Audience::Public));
    if (reg.database().engine() == Engine::Sqlite) // what the doctor examines
        CHECK(brokenRules(reg.database())->isEmpty());
}

TEST_CASE("What somebody agreed to for the donor leaves for the donor only", "[feature][consent]")
{
    Agreeing reg;
    reg.agree(Purpose::ShareWithDonor);
    CHECK(reg.read() == QStringList{shortly, whole, u"Collective"_s});
    CHECK(reg.isProtectedFrom(Audience::Members));
    CHECK_FALSE(reg.isProtectedFrom(Audience::Donor));
    CHECK(reg.isProtectedFrom(Audience::Public));
}

TEST_CASE("A withdrawal closes the face at once, whichever wording is named", "[feature][consent]")
{
    Agreeing reg;
    const auto first = reg.agree(Purpose::PublishName);
    reg.agree(Purpose::PublishName, u"2020-2"_s);
    reg.must(WithdrawConsent{.consent = first, .reason = u"A threat"_s});
    CHECK(reg.read() == QStringList{shortly, shortly, u"Collective"_s});
    CHECK(reg.stored().face == Face::FunctionOnly);
    CHECK(reg.stored().agreedTo.isEmpty());
    for (const auto &consent : *ConsentRepository(reg.database()).ofPerson(reg.person))
        CHECK(consent.withdrawnOn == PartialDate(QDate(2020, 9, 1)));
    CHECK_FALSE(reg.commands().run(WithdrawConsent{.consent = first}));
    // Agreeing again does not open the face by itself: the office does, when it is asked to.
    reg.agree(Purpose::PublishName);
    CHECK(reg.read() == QStringList{shortly, shortly, shortly});
}

TEST_CASE("A consent is refused that could not be shown later", "[feature][consent]")
{
    Agreeing reg;
    auto form = reg.form(Purpose::PublishName);
    form.givenHow = GivenHow::Orally;
    CHECK(reg.commands().run(form).error().field == u"witness"_s);
    form.witness = u"Luis Paz"_s;
    form.givenOn = PartialDate(QDate(2020, 9, 2));
    CHECK(reg.commands().run(form).error().field == u"given_on"_s);
    form.givenOn = PartialDate(QDate(2020, 9, 1));
    form.wording.clear();
    CHECK(reg.commands().run(form).error().field == u"wording"_s);
    form.wording = u"I agree."_s;
    reg.must(form);
    CHECK(reg.commands().run(form).error().field == u"wording_version"_s);
}

TEST_CASE("Who heard a consent is sealed, and goes with the person", "[feature][consent][vault]")
{
    Agreeing reg;
    auto form = reg.form(Purpose::PublishName);
    form.givenHow = GivenHow::Orally;
    form.witness = u"Luis Paz"_s;
    reg.must(form);
    const auto consent = [&reg] { return ConsentRepository(reg.database()).ofPerson(reg.person)->first(); };
    CHECK(consent().witness == u"Luis Paz"_s);
    for (const auto &sql : {u"SELECT witness FROM consent"_s, u"SELECT body FROM journal_body"_s})
        REQUIRE_OK(Statement(reg.database(), sql).each([](const Row &row) {
            CHECK_FALSE(row.text(0).contains(u"Luis"_s));
            return true;
        }));
    CHECK(Verification(reg.database()).run()->isIntact());

    reg.must(RequestErasure{.person = reg.person});
    const AccountId second(reg.must(OpenAccount{.login = u"second"_s, .title = u"Second"_s, .roles = {u"coordinator"_s}}
    ).id);
    reg.commands().actAs(Actor{second, u"Second"_s, {Role::Coordinator}, {}});
    reg.must(ErasePerson{.person = reg.person});
    CHECK(consent().witness.isEmpty());
    CHECK(consent().purpose == Purpose::PublishName);
    CHECK(reg.stored().agreedTo.isEmpty());
    CHECK(Verification(reg.database()).run()->isIntact());
    CHECK_FALSE(reg.commands().run(reg.form(Purpose::Contact)));
}

TEST_CASE("Without the keys nothing is screened for anybody but the office", "[feature][consent][vault]")
{
    const Agreeing reg;
    reg.database().useVault(std::make_shared<Vault>(std::nullopt));
    CHECK(readProtectedNames(reg.database(), Shield(Audience::Office), inEnglish));
    CHECK_FALSE(readProtectedNames(reg.database(), Shield(Audience::Members), inEnglish));
    CHECK_FALSE(readProtectedNames(reg.database(), Shield(Audience::Donor), inEnglish));
    CHECK(readPeopleBook(reg.database(), QDate(2020, 9, 1))->isLocked);
}

TEST_CASE("Nobody but the office reads of consents in the journal", "[feature][consent]")
{
    Agreeing reg;
    reg.agree(Purpose::PublishName);
    const auto consents = [&reg](Audience audience) {
        const auto lines = *readJournal(reg.database(), {.verb = u"consent."_s}, audience);
        return lines.size();
    };
    CHECK(consents(Audience::Office) == 1);
    CHECK(consents(Audience::Members) == 0);
    CHECK(consents(Audience::Donor) == 0);
}

TEST_CASE("Search finds people by name, function or organisation, without accents", "[feature][consent]")
{
    Agreeing reg;
    const auto entry = readPeopleBook(reg.database(), QDate(2020, 9, 1))->people.first();
    CHECK(matches(entry, {}));
    CHECK(matches(entry, u"réyes coll"_s));
    CHECK_FALSE(matches(entry, u"reyes judge"_s));
}
