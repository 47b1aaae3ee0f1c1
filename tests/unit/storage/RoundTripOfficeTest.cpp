// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Account.h"
#include "domain/Office.h"
#include "domain/committees/Person.h"
#include "domain/projects/Organisation.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("An office, its devices and accounts, organisations and people are read back whole", "[storage]")
{
    const auto text = u"Texte"_s;
    survives(Office{some<OfficeId>(), text, u"America/Toronto"_s, text, text, text, 1});
    survives(Device{some<DeviceId>(), text, text, 1});
    survives(Account{some<AccountId>(), text, text, {u"member"_s, u"donor"_s}, some<OrganisationId>(), 1});
    survives(Organisation{
        some<OrganisationId>(), text, text, u"HN"_s, Sector::CivilSociety, Face::SectorOnly, text, 1, text});
    survives(Person{
        some<PersonId>(),
        text,
        text,
        some<OrganisationId>(),
        text,
        Gender::Woman,
        Face::CountedOnly,
        u"es"_s,
        text,
        some<AccountId>(),
        PartialDate::fromStored(u"2021-06-21"_s),
        1,
        {u"contact"_s, u"publish_name"_s},
        text});
}
