// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/ResultMap.h"
#include "commands/results/AddIndicator.h"
#include "commands/results/AddResult.h"
#include "commands/results/AdvanceObservation.h"
#include "commands/results/AssessProgress.h"
#include "commands/results/LinkDecision.h"
#include "commands/results/ReportObservation.h"
#include "commands/results/SetTarget.h"
#include "queries/results/IndicatorSeries.h"
#include "queries/results/ResultTouch.h"
#include "queries/results/ValueWords.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

PartialDate dayOf(const QString &text)
{
    return PartialDate::fromStored(text);
}

/// An outcome over an output, each with an indicator.
struct Mapped : TestRegister
{
    Mapped()
    {
        clock.set(u"2021-06-21T12:00:00Z"_s);
        ultimate = add(u"1000"_s, ResultLevel::Ultimate, {});
        outcome = add(u"1100"_s, ResultLevel::Intermediate, ultimate);
        output = add(u"1111"_s, ResultLevel::Output, outcome);
        people = IndicatorId(must(AddIndicator{.result = outcome, .code = u"1100.1"_s, .title = u"People"_s}).id);
        kits = IndicatorId(must(AddIndicator{.result = output, .code = u"1111.1"_s, .title = u"Kits"_s}).id);
    }
    ResultId add(const QString &code, ResultLevel level, const ResultId &parent)
    {
        return ResultId(
            must(AddResult{.project = project(), .parent = parent, .level = level, .code = code, .title = code}).id
        );
    }
    void report(const IndicatorId &indicator, const QString &until, int value)
    {
        const ObservationId data(
            must(ReportObservation{.indicator = indicator, .endsOn = dayOf(until), .value = Decimal(value)}).id
        );
        must(AdvanceObservation{.observation = data, .state = ObservationState::Submitted});
    }
    ResultMap map()
    {
        const auto read = readResultMap(database(), project(), QDate(2021, 6, 21), ReadableCounts::all());
        REQUIRE_OK(read);
        return *read;
    }
    MappedResult mapped(const ResultId &id)
    {
        for (const auto &result : map().results)
            if (result.node.id == id)
                return result;
        FAIL("not on the map");
        return {};
    }

    ResultId ultimate, outcome, output;
    IndicatorId people, kits;
};

} // namespace

TEST_CASE("The map shows the target in force, and never the one that was replaced", "[results][map]")
{
    Mapped reg;
    const TargetId first(reg.must(SetTarget{.indicator = reg.kits, .value = Decimal(3)}).id);
    reg.must(SetTarget{.indicator = reg.kits, .value = Decimal(2), .replaces = first, .reason = u"Less money"_s});
    reg.must(SetTarget{.indicator = reg.kits, .kind = TargetKind::Baseline, .value = Decimal(0)});
    const auto measured = reg.mapped(reg.output).indicators.first();
    CHECK(measured.target->value == Decimal(2));
    CHECK(measured.baseline->value == Decimal(0));
    CHECK_FALSE(measured.latest);
    CHECK(readSeries(reg.database(), reg.kits, ReadableCounts::all())->targets.size() == 3);
}

TEST_CASE("The map shows the newest data by its period, with its parts", "[results][map]")
{
    Mapped reg;
    reg.report(reg.people, u"2021-03"_s, 40);
    reg.must(ReportObservation{
        .indicator = reg.people,
        .endsOn = dayOf(u"2021-05"_s),
        .value = Decimal(70),
        .qualifier = Qualifier::Over,
        .parts = {{.dimension = u"sex"_s, .kind = PartKind::OfWhich, .part = u"women"_s, .value = Decimal(50)}}});
    reg.report(reg.people, u"2020-12"_s, 10);
    const auto measured = reg.mapped(reg.outcome).indicators.first();
    CHECK(measured.latest->value == Decimal(70));
    CHECK(valueWords(measured.indicator, *measured.latest, Phrasebook(u"en"_s)) == u"more than 70"_s);
    REQUIRE(measured.parts.size() == 1);
    CHECK(measured.parts.first().name == u"women"_s);
    CHECK(readSeries(reg.database(), reg.people, ReadableCounts::all())->observations.first().value == Decimal(10));
}

TEST_CASE("A percentage is said with what it is of", "[results]")
{
    const Phrasebook english(u"en"_s);
    const Indicator share{.measure = Measure::Percentage};
    CHECK(
        valueWords(share, Observation{.numerator = Decimal(10), .denominator = Decimal(16)}, english) ==
        u"62.5% (10 of 16)"_s
    );
    CHECK(
        valueWords(
            share, Observation{.value = Decimal(75), .qualifier = Qualifier::Over, .denominator = Decimal(200)}, english
        ) == u"more than 75% of 200"_s
    );
    CHECK(valueWords(share, Observation{}, english).isEmpty());
    CHECK(valueWords(Indicator{}, Observation{}, english).isEmpty());
}

TEST_CASE("Coverage tells outcomes with fresh data from those that only outputs speak for", "[results][map]")
{
    Mapped reg;
    reg.report(reg.kits, u"2021-03"_s, 1);
    CHECK(reg.map().coverage.outcomes == 2);
    CHECK(reg.map().coverage.fresh.isEmpty());
    CHECK(reg.map().coverage.onlyOutputs == QList{reg.ultimate, reg.outcome});
    reg.report(reg.people, u"2020-05"_s, 40);
    CHECK(reg.map().coverage.fresh.isEmpty());
    CHECK(reg.map().coverage.onlyOutputs == QList{reg.ultimate});
    reg.report(reg.people, u"2021-05"_s, 60);
    CHECK(reg.map().coverage.fresh == QList{reg.outcome});
}

TEST_CASE("The two lists hold decisions without a result and off-track results without a decision", "[results][map]")
{
    Mapped reg;
    const auto decision = reg.decision(reg.meeting(MeetingState::InSession), u"Finish the kits"_s);
    CHECK(decisionsWithoutResult(reg.database(), reg.project())->size() == 1);
    reg.must(AssessProgress{
        .result = reg.output, .rating = Rating::OffTrack, .narrative = u"Late"_s, .assessedOn = dayOf(u"2021-03"_s)});
    reg.must(AssessProgress{
        .result = reg.outcome, .rating = Rating::OffTrack, .narrative = u"Late"_s, .assessedOn = dayOf(u"2020-03"_s)});
    reg.must(AssessProgress{
        .result = reg.outcome, .rating = Rating::OnTrack, .narrative = u"Well"_s, .assessedOn = dayOf(u"2021-03"_s)});
    const auto before = offTrackWithoutDecision(reg.database(), reg.project());
    REQUIRE_OK(before);
    REQUIRE(before->size() == 1);
    CHECK(before->first().reference == u"1111"_s);
    CHECK(reg.mapped(reg.output).decisions == 0);

    reg.must(LinkDecision{.decision = decision, .kind = LinkKind::Corrects, .indicator = reg.kits});
    CHECK(reg.mapped(reg.output).decisions == 1);
    CHECK(offTrackWithoutDecision(reg.database(), reg.project())->isEmpty());
    CHECK(decisionsWithoutResult(reg.database(), reg.project())->isEmpty());
}

TEST_CASE("Remarks on the model come with the map, errors first", "[results][map]")
{
    Mapped reg;
    const auto remarks = reg.map().remarks;
    REQUIRE_FALSE(remarks.isEmpty());
    CHECK_FALSE(remarks.last().isError);
    const auto means =
        IndicatorId(reg.must(AddIndicator{.project = reg.project(), .code = u"M.1"_s, .title = u"Volunteers"_s}).id);
    REQUIRE(reg.map().means.size() == 1);
    CHECK(reg.map().means.first().indicator.id == means);
}
