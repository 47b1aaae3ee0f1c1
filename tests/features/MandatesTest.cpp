// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RegisterPerson.h"
#include "commands/cooperation/AddPlace.h"
#include "commands/cooperation/AdvanceMandate.h"
#include "commands/cooperation/PlanMandate.h"
#include "commands/cooperation/ReviseInitiative.h"
#include "commands/cooperation/ReviseMandate.h"
#include "commands/cooperation/StartInitiative.h"
#include "commands/followup/AssessRisk.h"
#include "commands/followup/RaiseRisk.h"
#include "commands/followup/ReviseRisk.h"
#include "commands/projects/ReviseFact.h"
#include "commands/projects/StateFact.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A project, and what most sentences about it begin with.
struct Cooperation : TestRegister
{
    [[nodiscard]] PlanMandate mandate(const char *starts = "2018-02") const
    {
        return {
            .project = here,
            .country = u"HN"_s,
            .objective = u"Advise the training centre"_s,
            .startsOn = PartialDate::fromStored(QString::fromLatin1(starts)),
        };
    }
    [[nodiscard]] Mandate stored(const Made &made) const
    {
        return *MandateRepository(database()).get(MandateId(made.id));
    }
    [[nodiscard]] QString refusal(const auto &command) const
    {
        const auto ran = commands().run(command);
        REQUIRE_FALSE(ran);
        return ran.error().field;
    }

    ProjectId here = project();
};

} // namespace

TEST_CASE("Mandates are numbered per year of their first day; a volunteer may have several", "[feature][cooperation]")
{
    Cooperation work;
    const PersonId volunteer(work.must(RegisterPerson{.function = u"Adviser in pedagogy"_s}).id);
    auto first = work.mandate();
    first.volunteer = volunteer;
    CHECK(work.must(first).reference == u"V-2018-001"_s);
    CHECK(work.must(first).reference == u"V-2018-002"_s);
    CHECK(work.must(work.mandate("2019")).reference == u"V-2019-001"_s);
    auto filed = work.mandate("2019");
    filed.year = 2018;
    CHECK(work.must(filed).reference == u"V-2018-003"_s);
    filed.year = 20018;
    CHECK(work.refusal(filed) == u"year"_s);
}

TEST_CASE("A mandate has a country, an objective and an end after its start", "[feature][cooperation]")
{
    Cooperation work;
    auto mandate = work.mandate();
    mandate.endsOn = PartialDate::fromStored(u"2017-12"_s);
    CHECK(work.refusal(mandate) == u"ends_on"_s);
    mandate = work.mandate();
    mandate.country = u"Honduras"_s;
    CHECK(work.refusal(mandate) == u"country"_s);
    mandate.country = u"ZZ"_s;
    CHECK(work.refusal(mandate) == u"country"_s);
    mandate = work.mandate();
    mandate.state = MandateState::Cancelled;
    CHECK(work.refusal(mandate) == u"state"_s);
    const auto made = work.must(work.mandate());
    CHECK(work.refusal(ReviseMandate{.mandate = MandateId(made.id), .country = u""_s}) == u"country"_s);
    CHECK(work.refusal(ReviseMandate{.mandate = MandateId(made.id), .objective = u""_s}) == u"objective"_s);
    work.must(ReviseMandate{.mandate = MandateId(made.id), .expertise = u"Pedagogy"_s});
    CHECK(work.stored(made).expertise == u"Pedagogy"_s);
}

TEST_CASE("A mandate goes from planned to completed; one that stops says why", "[feature][cooperation]")
{
    Cooperation work;
    const auto made = work.must(work.mandate());
    const MandateId mandate(made.id);
    CHECK(work.refusal(AdvanceMandate{.mandate = mandate, .state = MandateState::Completed}) == u"state"_s);
    work.must(AdvanceMandate{.mandate = mandate, .state = MandateState::UnderWay});
    CHECK(work.refusal(AdvanceMandate{.mandate = mandate, .state = MandateState::Interrupted}) == u"note"_s);
    work.must(AdvanceMandate{.mandate = mandate, .state = MandateState::Interrupted, .note = u"The pandemic"_s});
    CHECK(work.refusal(AdvanceMandate{.mandate = mandate, .state = MandateState::Completed}) == u"state"_s);
    auto past = work.mandate();
    past.state = MandateState::Completed;
    past.endsOn = PartialDate::fromStored(u"2020-09-02"_s);
    CHECK(work.refusal(past) == u"state"_s);
    past.endsOn = PartialDate::fromStored(u"2020-09"_s);
    CHECK(work.stored(work.must(past)).state == MandateState::Completed);
}

TEST_CASE("A place is named once, and a region has a name", "[feature][cooperation]")
{
    Cooperation work;
    AddPlace country{.project = work.here, .kind = PlaceKind::Country, .country = u"HN"_s};
    work.must(country);
    CHECK(work.refusal(country) == u"name"_s);
    AddPlace region{.project = work.here, .country = u"HN"_s};
    CHECK(work.refusal(region) == u"name"_s);
    region.placeName = u"Francisco Morazán"_s;
    work.must(region);
    region.country = u"honduras"_s;
    CHECK(work.refusal(region) == u"country"_s);
}

TEST_CASE("An initiative is entered as it stands, and moves on", "[feature][cooperation]")
{
    Cooperation work;
    const StartInitiative idea{
        .project = work.here,
        .title = u"A card game"_s,
        .resources = u"Cards\nGuide"_s,
        .startsOn = PartialDate::fromStored(u"2021"_s)};
    const auto made = work.must(idea);
    CHECK(made.reference == u"I-2021-001"_s);
    const InitiativeId initiative(made.id);
    CHECK(work.refusal(ReviseInitiative{.initiative = initiative, .country = u"Peru"_s}) == u"country"_s);
    work.must(ReviseInitiative{.initiative = initiative, .state = InitiativeState::Testing});
    CHECK(InitiativeRepository(work.database()).get(initiative)->state == InitiativeState::Testing);
}

TEST_CASE("A risk is judged again and again, until it is closed", "[feature][followup]")
{
    Cooperation work;
    const auto made = work.must(RaiseRisk{.project = work.here, .title = u"Officers change posts"_s});
    CHECK(made.reference == u"K-2020-001"_s);
    const RiskId risk(made.id);
    CHECK(work.refusal(AssessRisk{.risk = risk, .likelihood = 6, .impact = 2}) == u"likelihood"_s);
    CHECK(work.refusal(AssessRisk{.risk = risk, .likelihood = 3, .impact = 0}) == u"impact"_s);
    work.must(AssessRisk{.risk = risk, .likelihood = 3, .impact = 4});
    work.must(AssessRisk{.risk = risk, .likelihood = 2, .impact = 4, .response = u"Train the trainers"_s});
    CHECK(RiskAssessmentRepository(work.database()).ofRisk(risk)->size() == 2);
    work.must(ReviseRisk{.risk = risk, .state = RiskState::Closed});
    CHECK(work.refusal(AssessRisk{.risk = risk, .likelihood = 1, .impact = 1}) == u"risk"_s);
}

TEST_CASE("A published fact keeps its source, its qualifier, and an empty number empty", "[feature][projects]")
{
    Cooperation work;
    const auto stated = [&](const Made &made) {
        return *FactRepository(work.database()).get(PublishedFactId(made.id));
    };
    const auto first = work.must(StateFact{
        .project = work.here,
        .kind = FactKind::Output,
        .title = u"Partners"_s,
        .value = Decimal(150),
        .qualifier = Qualifier::Over,
        .source = u"The donor's page"_s,
    });
    CHECK(stated(first).qualifier == Qualifier::Over);
    const auto second = work.must(StateFact{.project = work.here, .kind = FactKind::Output, .title = u"Kits"_s});
    CHECK(stated(second).position == stated(first).position + 1);
    CHECK_FALSE(stated(second).value);
    work.must(ReviseFact{.fact = PublishedFactId(second.id), .source = u"Annual report"_s});
    CHECK(stated(second).source == u"Annual report"_s);
}
