// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RegisterPerson.h"
#include "commands/decisions/ReviseDecision.h"
#include "commands/sharing/AddDocument.h"
#include "queries/SearchIndex.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

static QStringList
found(const TestRegister &reg, const QString &words, Audience audience = Audience::Office, bool byRelevance = false)
{
    const auto hits = search(reg.database(), {.words = words, .byRelevance = byRelevance}, audience);
    REQUIRE_OK(hits);
    QStringList titles;
    for (const auto &hit : *hits)
        titles.append(hit.title);
    return titles;
}

TEST_CASE("A text is found by words, beginnings and phrases, without accents or case", "[search]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    reg.decision(meeting, u"Le comité prend acte de la prolongation de quelques mois."_s);
    reg.decision(meeting, u"Année deux : le plan d’action est validé."_s);
    CHECK(found(reg, u"prolong"_s).size() == 1);
    CHECK(found(reg, u"ANNEE"_s).size() == 1);
    CHECK(found(reg, u"\"plan d'action\""_s).size() == 1);
    CHECK(found(reg, u"\"action plan\""_s).isEmpty());
    CHECK(found(reg, u"comité valid"_s).isEmpty());
    CHECK(found(reg, u"D-2020-002"_s).size() == 1);
    CHECK(found(reg, u"le"_s).size() >= 2);
}

TEST_CASE("What people type cannot break the search", "[search]")
{
    TestRegister reg;
    reg.project();
    for (const auto &text :
         {u"\""_s,
          u"AND OR NOT"_s,
          u"a* b*"_s,
          u"NEAR(a b)"_s,
          u"'; DROP TABLE x"_s,
          u"  "_s,
          u"((("_s,
          QString(5000, u'a'),
          u"a:b -c ^d"_s,
          u"\u202E"_s})
        CHECK(search(reg.database(), {.words = text}, Audience::Office).has_value());
}

TEST_CASE("What was changed is found by its new words only", "[search]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    const auto decision = reg.decision(meeting, u"First wording"_s);
    reg.must(ReviseDecision{.decision = decision, .title = u"Title"_s, .statement = u"Second version"_s});
    CHECK(found(reg, u"wording"_s).isEmpty());
    CHECK(found(reg, u"version"_s).size() == 1);
}

TEST_CASE("The newest come first, or the best of the newest", "[search]")
{
    TestRegister reg;
    const auto meeting = reg.meeting(MeetingState::InSession);
    reg.decision(meeting, u"kit kit kit"_s);
    reg.decision(meeting, u"a kit among many other words that say nothing at all of it"_s);
    CHECK(found(reg, u"kit"_s).last() == u"kit kit kit"_s);
    CHECK(found(reg, u"kit"_s, Audience::Office, true).size() == 2);
}

TEST_CASE("People are never found by search, nor papers of the office by others", "[search]")
{
    TestRegister reg;
    reg.must(RegisterPerson{.personName = u"Ana Reyes"_s, .function = u"Delegate"_s});
    reg.organisation(u"Collective at risk"_s, Sector::CivilSociety, Face::SectorOnly);
    CHECK(found(reg, u"reyes"_s).isEmpty());
    CHECK(found(reg, u"collective"_s).isEmpty());
    reg.must(AddDocument{
        .project = reg.project(),
        .title = u"Confidential"_s,
        .fileName = u"x.txt"_s,
        .audience = Audience::Office,
        .content = "x"});
    CHECK(found(reg, u"confidential"_s).size() == 1);
    CHECK(found(reg, u"confidential"_s, Audience::Members).isEmpty());
    CHECK(found(reg, u"confidential"_s, Audience::Donor).isEmpty());
}
