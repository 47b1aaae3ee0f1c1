// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/ErasePerson.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/committees/RevisePerson.h"
#include "commands/projects/ReviseOrganisation.h"
#include "journal/Verification.h"
#include "queries/sharing/ProtectedNames.h"
#include "storage/Vault.h"
#include "storage/projects/ProjectRepositories.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

struct Renamed : TestRegister
{
    PersonId person{must(RegisterPerson{.personName = u"Bruno Funes"_s, .function = u"Delegate"_s}).id};

    void call(const QString &name) { must(RevisePerson{.person = person, .personName = name}); }
    [[nodiscard]] QString former() const { return PersonRepository(database()).get(person)->formerNames; }
    [[nodiscard]] QStringList hiddenFrom(Audience audience) const
    {
        QStringList names;
        for (const auto &one : *readProtectedNames(database(), Shield(audience), Phrasebook(u"en"_s)))
            names.append(one.name);
        names.sort();
        return names;
    }
};

} // namespace

TEST_CASE("A name that somebody no longer bears is hidden as the one of today is", "[feature][former]")
{
    Renamed reg;
    reg.call(u"Ana Funes"_s);
    CHECK(reg.former() == u"Bruno Funes"_s);
    CHECK(reg.hiddenFrom(Audience::Donor) == QStringList{u"Ana Funes"_s, u"Bruno Funes"_s});
    CHECK(reg.hiddenFrom(Audience::Office).isEmpty());
    reg.call(u"Ana Reyes"_s);
    CHECK(reg.former() == u"Bruno Funes\nAna Funes"_s);
    reg.call(u"Ana Funes"_s); // taken back: it is the name of today again
    CHECK(reg.former() == u"Bruno Funes\nAna Reyes"_s);
    CHECK(Verification(reg.database()).run()->isIntact());
}

TEST_CASE(
    "A name that is taken away altogether is still looked for, until the office takes it out", "[feature][former]"
)
{
    Renamed reg;
    reg.call({});
    CHECK(reg.hiddenFrom(Audience::Public) == QStringList{u"Bruno Funes"_s});
    reg.must(RevisePerson{.person = reg.person, .formerNames = QString()});
    CHECK(reg.hiddenFrom(Audience::Public).isEmpty());
}

TEST_CASE("Former names are sealed with the person", "[feature][former]")
{
    Renamed reg;
    reg.call(u"Ana Funes"_s);
    const auto kept = Statement(reg.database(), u"SELECT former_names FROM person WHERE id = ?"_s)
                          .bind(reg.person.uuid())
                          .first<QString>([](const Row &row) { return row.text(0); });
    CHECK(Vault::isSealed(**kept));
    reg.database().useVault(std::make_shared<Vault>(std::nullopt));
    CHECK(reg.former().isEmpty());
    CHECK_FALSE(readProtectedNames(reg.database(), Shield(Audience::Donor), Phrasebook(u"en"_s)));
}

TEST_CASE("What an organisation at risk was called before is hidden", "[feature][former]")
{
    Renamed reg;
    const auto id = reg.organisation(u"Ixchel"_s, Sector::CivilSociety, Face::SectorOnly);
    reg.must(ReviseOrganisation{.organisation = id, .organisationName = u"Collective of the North"_s});
    CHECK(reg.hiddenFrom(Audience::Donor).contains(u"Ixchel"_s));
    reg.must(ReviseOrganisation{.organisation = id, .face = Face::FullName});
    CHECK(reg.hiddenFrom(Audience::Donor).contains(u"Ixchel"_s));
}

TEST_CASE("A former name that the name of today holds hides nothing", "[feature][former]")
{
    Renamed reg;
    const auto id = reg.organisation(u"Ombudsman"_s);
    reg.must(ReviseOrganisation{.organisation = id, .organisationName = u"Office of the Ombudsman"_s});
    CHECK_FALSE(reg.hiddenFrom(Audience::Donor).contains(u"Ombudsman"_s));
}
