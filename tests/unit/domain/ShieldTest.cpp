// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Shield.h"
#include "domain/sharing/Consent.h"
#include "support/Catch.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

const Phrasebook english(u"en"_s);

Identity delegate(
    Face ofPerson = Face::FullName,
    Face ofSeat = Face::FullName,
    Face ofOrganisation = Face::FullName,
    const QStringList &agreed = {u"publish_name"_s}
)
{
    return {
        .person = Person{.name = u"Ana Reyes"_s, .function = u"Delegate"_s, .face = ofPerson, .agreedTo = agreed},
        .seat = Seat{.number = 6, .title = u"Collectives"_s, .sector = SeatSector::CivilSociety, .face = ofSeat},
        .organisation = Organisation{.name = u"Collective"_s, .sector = Sector::CivilSociety, .face = ofOrganisation},
    };
}

} // namespace

TEST_CASE("The office sees everything", "[shield]")
{
    const Shield shield(Audience::Office);
    CHECK(shield.show(delegate(Face::CountedOnly, Face::CountedOnly), english) == u"Ana Reyes, Delegate, Collective"_s);
}

TEST_CASE("The strictest label wins, wherever it is set", "[shield]")
{
    const Shield members(Audience::Members);
    CHECK(members.faceOf(delegate()) == Face::FullName);
    CHECK(members.faceOf(delegate(Face::FunctionOnly)) == Face::FunctionOnly);
    CHECK(members.faceOf(delegate(Face::FunctionOnly, Face::SectorOnly)) == Face::SectorOnly);
    CHECK(members.faceOf(delegate(Face::FullName, Face::FullName, Face::OrganisationOnly)) == Face::OrganisationOnly);
}

TEST_CASE("Each face shows its part and nothing more", "[shield]")
{
    const Shield members(Audience::Members);
    CHECK(members.show(delegate(Face::FunctionOnly), english) == u"Delegate, Collective"_s);
    CHECK(members.show(delegate(Face::OrganisationOnly), english) == u"Collective"_s);
    CHECK(members.show(delegate(Face::SectorOnly), english) == u"Civil society, seat 6"_s);
    CHECK(members.show(delegate(Face::CountedOnly), english) == u"A participant"_s);
}

/// What each audience reads of somebody whose labels hide nothing, and who agreed to some purposes.
static QStringList readOf(const QStringList &agreed)
{
    QStringList lines;
    for (const auto audience : {Audience::Members, Audience::Donor, Audience::Public})
        lines.append(Shield(audience).show(delegate(Face::FullName, Face::FullName, Face::FullName, agreed), english));
    return lines;
}

TEST_CASE("No name leaves without a consent", "[shield][consent]")
{
    const auto function = u"Delegate, Collective"_s;
    CHECK(readOf({}) == QStringList{function, function, u"Collective"_s});
    CHECK(readOf({u"contact"_s, u"picture_and_voice"_s}) == readOf({}));
    // A seat's number would link its acts from one document to the next.
    CHECK(Shield(Audience::Donor).show(delegate(Face::SectorOnly), english) == u"Civil society"_s);
}

TEST_CASE("Each purpose opens what it was asked for, and nothing else", "[shield][consent]")
{
    const auto named = u"Ana Reyes, Delegate, Collective"_s;
    const auto function = u"Delegate, Collective"_s;
    CHECK(readOf({u"publish_name"_s}) == QStringList{named, named, named});
    CHECK(readOf({u"publish_function"_s}) == QStringList{function, function, function});
    CHECK(readOf({u"share_with_donor"_s}) == QStringList{function, named, u"Collective"_s});
}

TEST_CASE("A consent opens no face that a label closes", "[shield][consent]")
{
    for (const auto audience : {Audience::Members, Audience::Donor, Audience::Public}) {
        CHECK(Shield(audience).show(delegate(Face::FunctionOnly), english) == u"Delegate, Collective"_s);
        CHECK(Shield(audience).show(delegate(Face::FullName, Face::OrganisationOnly), english) == u"Collective"_s);
        CHECK(
            Shield(audience).faceOf(delegate(Face::FullName, Face::FullName, Face::CountedOnly)) == Face::CountedOnly
        );
    }
}

TEST_CASE("What is withdrawn closes the face, as far as nothing else keeps it open", "[consent]")
{
    CHECK(faceAfter(Purpose::PublishName, {}, Face::FullName) == Face::FunctionOnly);
    CHECK(faceAfter(Purpose::PublishName, {u"share_with_donor"_s}, Face::FullName) == Face::FullName);
    CHECK(faceAfter(Purpose::ShareWithDonor, {}, Face::FullName) == Face::FunctionOnly);
    CHECK(faceAfter(Purpose::ShareWithDonor, {u"publish_name"_s}, Face::FullName) == Face::FullName);
    CHECK(faceAfter(Purpose::PublishFunction, {}, Face::FunctionOnly) == Face::OrganisationOnly);
    CHECK(faceAfter(Purpose::PublishFunction, {}, Face::SectorOnly) == Face::SectorOnly);
    CHECK(faceAfter(Purpose::Contact, {}, Face::FullName) == Face::FullName);
}

TEST_CASE("A shielded organisation or seat reads as its sector", "[shield]")
{
    const Shield members(Audience::Members);
    const auto identity = delegate(Face::FullName, Face::SectorOnly, Face::SectorOnly);
    CHECK(members.showSeat(*identity.seat, identity.organisation, english) == u"Civil society, seat 6"_s);
    CHECK(members.showOrganisation(*identity.organisation, english) == u"Civil society"_s);
    CHECK(Shield(Audience::Office).showSeat(*identity.seat, identity.organisation, english) == u"Collectives"_s);
}

TEST_CASE("A person without a name is shown by function", "[shield]")
{
    const Identity nameless{.person = Person{.function = u"Judge's delegate"_s, .face = Face::FullName}};
    CHECK(Shield(Audience::Members).show(nameless, english) == u"Judge's delegate"_s);
}

TEST_CASE("What cannot be opened reads as its sector", "[shield]")
{
    auto identity = delegate();
    identity.organisation->name.clear();
    identity.seat->title.clear();
    const Shield office(Audience::Office);
    CHECK(office.showOrganisation(*identity.organisation, english) == u"Civil society"_s);
    CHECK(office.showSeat(*identity.seat, identity.organisation, english) == u"Civil society"_s);
}
