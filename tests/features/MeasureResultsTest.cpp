// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/RecordDecision.h"
#include "commands/plans/ReportActivity.h"
#include "commands/projects/RequestAmendment.h"
#include "commands/results/AddIndicator.h"
#include "commands/results/AddResult.h"
#include "commands/results/AdoptLogicModel.h"
#include "commands/results/AdvanceObservation.h"
#include "commands/results/LinkDecision.h"
#include "commands/results/ReportObservation.h"
#include "commands/results/ReviseObservation.h"
#include "commands/results/ReviseResult.h"
#include "commands/results/SetTarget.h"
#include "commands/results/UnlinkDecision.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A project with an outcome, an output and an indicator of each measure.
struct Framework : TestRegister
{
    Framework()
    {
        ultimate = add(u"1000"_s, ResultLevel::Ultimate);
        intermediate = add(u"1100"_s, ResultLevel::Intermediate, ultimate);
        people = measure(u"1100.1"_s, Measure::Number);
        share = measure(u"1100.2"_s, Measure::Percentage);
        words = measure(u"1100.3"_s, Measure::Narrative);
    }
    ResultId add(const QString &code, ResultLevel level, const ResultId &parent = {})
    {
        return ResultId(
            must(AddResult{.project = project(), .parent = parent, .level = level, .code = code, .title = code}).id
        );
    }
    IndicatorId measure(const QString &code, Measure kind)
    {
        return IndicatorId(must(AddIndicator{.result = intermediate, .code = code, .title = code, .measure = kind}).id);
    }
    [[nodiscard]] QString refusal(const auto &command) const
    {
        const auto ran = commands().run(command);
        REQUIRE_FALSE(ran);
        return ran.error().field;
    }

    ResultId ultimate, intermediate;
    IndicatorId people, share, words;
};

PartDraft part(const QString &dimension, PartKind kind, const QString &name, int value)
{
    return {.dimension = dimension, .kind = kind, .part = name, .value = Decimal(value)};
}

} // namespace

TEST_CASE("A logic model has one ultimate outcome, levels, and no circle", "[feature][results]")
{
    Framework model;
    const auto project = model.project();
    CHECK(
        model.refusal(AddResult{.project = project, .level = ResultLevel::Ultimate, .code = u"2000"_s, .title = u"x"_s}
        ) == u"level"_s
    );
    CHECK(
        model.refusal(AddResult{.project = project, .level = ResultLevel::Output, .code = u"1111"_s, .title = u"x"_s}
        ) == u"parent"_s
    );
    CHECK(
        model.refusal(AddResult{
            .project = project,
            .parent = model.intermediate,
            .level = ResultLevel::Intermediate,
            .code = u"1200"_s,
            .title = u"x"_s}) == u"parent"_s
    );
    CHECK(model.refusal(ReviseResult{.result = model.intermediate, .parent = model.intermediate}) == u"parent"_s);
    const auto immediate = model.add(u"1110"_s, ResultLevel::Immediate, model.intermediate);
    CHECK(model.refusal(ReviseResult{.result = model.intermediate, .parent = immediate}) == u"parent"_s);
    model.must(AdoptLogicModel{.project = project});
    CHECK_FALSE(model.commands().run(AdoptLogicModel{.project = project, .reason = u"Nothing changed"_s}));
}

TEST_CASE("A target is never overwritten; a revision says which it replaces and why", "[feature][results]")
{
    Framework model;
    const SetTarget first{.indicator = model.people, .value = Decimal(100)};
    const TargetId set(model.must(first).id);
    CHECK(model.refusal(first) == u"replaces"_s);
    SetTarget revision{.indicator = model.people, .value = Decimal(80), .replaces = set};
    CHECK(model.refusal(revision) == u"reason"_s);
    revision.reason = u"The pandemic closed the schools"_s;
    model.must(revision);
    CHECK(model.refusal(revision) == u"replaces"_s);
    const auto all = TargetRepository(model.database()).ofIndicator(model.people);
    REQUIRE(all->size() == 2);
    CHECK(TargetRepository(model.database()).get(set)->value == Decimal(100));
}

TEST_CASE("Parts are not larger than the whole, and do not add up to more", "[feature][results]")
{
    Framework model;
    ReportObservation report{.indicator = model.people, .value = Decimal(24906)};
    report.parts = {part(u"sex"_s, PartKind::OfWhich, u"women"_s, 24907)};
    CHECK(model.refusal(report) == u"parts"_s);
    report.parts = {
        part(u"sex"_s, PartKind::Partition, u"women"_s, 20000), part(u"sex"_s, PartKind::Partition, u"men"_s, 5000)};
    CHECK(model.refusal(report) == u"parts"_s);
    report.parts = {
        part(u"sex"_s, PartKind::OfWhich, u"women"_s, 4128), part(u"sex"_s, PartKind::Partition, u"men"_s, 5)};
    CHECK(model.refusal(report) == u"parts"_s);
    // Overlapping parts may be large together: no total is made of them.
    report.parts = {
        part(u"sex"_s, PartKind::OfWhich, u"women"_s, 20000), part(u"age"_s, PartKind::OfWhich, u"children"_s, 17221)};
    CHECK(model.commands().run(report));
}

TEST_CASE("A percentage stands on its base", "[feature][results]")
{
    Framework model;
    ReportObservation report{.indicator = model.share, .value = Decimal(75)};
    CHECK(model.refusal(report) == u"denominator"_s);
    report.denominator = Decimal(200);
    report.numerator = Decimal(151);
    CHECK(model.refusal(report) == u"value"_s);
    report.numerator = Decimal(201);
    CHECK(model.refusal(report) == u"numerator"_s);
    report.numerator = Decimal(150);
    CHECK(model.commands().run(report));
    CHECK(
        model.refusal(ReportObservation{.indicator = model.people, .numerator = Decimal(1), .denominator = Decimal(2)}
        ) == u"numerator"_s
    );
    CHECK(model.refusal(ReportObservation{.indicator = model.words, .value = Decimal(3)}) == u"value"_s);
    PartDraft alone{.dimension = u"sex"_s, .kind = PartKind::OfWhich, .part = u"women"_s, .share = Decimal(75)};
    CHECK(model.refusal(ReportObservation{.indicator = model.people, .parts = {alone}}) == u"parts"_s);
}

TEST_CASE("What is missing stays empty", "[feature][results]")
{
    Framework model;
    const ObservationId missing(
        model.must(ReportObservation{.indicator = model.people, .note = u"Not counted yet"_s}).id
    );
    CHECK_FALSE(ObservationRepository(model.database()).get(missing)->value);
    CHECK(sumOf({{}, {}}) == Quantity());
    CHECK(sumOf({{Decimal(70), Qualifier::Exact}, {}}) == Quantity{Decimal(70), Qualifier::Over});
    CHECK(
        sumOf({{Decimal(70), Qualifier::Over}, {Decimal(5), Qualifier::Exact}}) ==
        Quantity{Decimal(75), Qualifier::Over}
    );
    CHECK(
        sumOf({{Decimal(70), Qualifier::Over}, {Decimal(5), Qualifier::About}}) ==
        Quantity{Decimal(75), Qualifier::About}
    );
}

TEST_CASE("Data is submitted, verified or returned, and verified data stays", "[feature][results]")
{
    Framework model;
    const ObservationId data(model.must(ReportObservation{.indicator = model.people, .value = Decimal(3)}).id);
    CHECK_FALSE(model.commands().run(AdvanceObservation{.observation = data, .state = ObservationState::Verified}));
    model.must(AdvanceObservation{.observation = data, .state = ObservationState::Submitted});
    CHECK_FALSE(model.commands().run(ReviseObservation{.observation = data, .value = std::optional(Decimal(4))}));
    CHECK(model.refusal(AdvanceObservation{.observation = data, .state = ObservationState::Returned}) == u"note"_s);
    model.must(AdvanceObservation{.observation = data, .state = ObservationState::Returned, .note = u"Which schools?"_s}
    );
    model.must(ReviseObservation{.observation = data, .value = std::optional(Decimal(4))});
    model.must(AdvanceObservation{.observation = data, .state = ObservationState::Submitted});
    model.must(AdvanceObservation{.observation = data, .state = ObservationState::Verified});
    CHECK_FALSE(model.commands().run(ReviseObservation{.observation = data, .value = std::optional(Decimal(5))}));
}

TEST_CASE("A decision link has exactly one target, of its project", "[feature][results]")
{
    Framework model;
    const auto meeting = model.meeting(MeetingState::InSession);
    const auto decision = model.decision(meeting, u"Prioritise the schools"_s);
    CHECK(model.refusal(LinkDecision{.decision = decision}) == u"result"_s);
    CHECK(
        model.refusal(LinkDecision{.decision = decision, .result = model.ultimate, .indicator = model.people}) ==
        u"result"_s
    );
    const LinkDecision link{.decision = decision, .kind = LinkKind::Prioritises, .result = model.intermediate};
    const DecisionLinkId made(model.must(link).id);
    const auto other = model.project(u"OTHER"_s);
    const ResultId elsewhere(
        model.must(AddResult{.project = other, .level = ResultLevel::Ultimate, .code = u"1"_s, .title = u"x"_s}).id
    );
    CHECK(model.refusal(LinkDecision{.decision = decision, .result = elsewhere}) == u"result"_s);
    model.must(UnlinkDecision{.link = made});
    CHECK(LinkRepository(model.database()).ofDecision(decision)->isEmpty());
    CHECK(LinkRepository(model.database()).get(made)->retired);
}

TEST_CASE("Data says something, of days that have been, within reach of its project", "[feature][results]")
{
    Framework model;
    const auto day = [](const char *text) { return PartialDate::fromStored(QString::fromLatin1(text)); };
    CHECK(model.refusal(ReportObservation{.indicator = model.people}) == u"value"_s);
    CHECK(model.refusal(ReportObservation{.indicator = model.share, .denominator = Decimal(240)}) == u"value"_s);
    CHECK(model.refusal(ReportObservation{.indicator = model.people, .value = Decimal(-3)}) == u"value"_s);
    ReportObservation report{.indicator = model.people, .value = Decimal(3)};
    report.startsOn = day("2020-09-02");
    CHECK(model.refusal(report) == u"starts_on"_s);
    report.startsOn = day("1990");
    CHECK(model.refusal(report) == u"starts_on"_s);
    report.startsOn = day("2020-09");
    report.endsOn = day("2190");
    CHECK(model.refusal(report) == u"ends_on"_s);
    report.endsOn = day("2020-09");
    const ObservationId made(model.must(report).id);
    CHECK(model.refusal(ReviseObservation{.observation = made, .startsOn = day("1990")}) == u"starts_on"_s);
    CHECK(model.refusal(ReviseObservation{.observation = made, .value = std::optional<Decimal>()}) == u"value"_s);
}

TEST_CASE("A target is set by today, after the one it replaces, and once for the same days", "[feature][results]")
{
    Framework model;
    const auto day = [](const char *text) { return PartialDate::fromStored(QString::fromLatin1(text)); };
    SetTarget target{.indicator = model.people, .value = Decimal(100)};
    target.setOn = day("2020-09-02");
    CHECK(model.refusal(target) == u"set_on"_s);
    target.setOn = day("2020-06-02");
    target.startsOn = day("2020-08");
    target.endsOn = day("2021-07");
    const TargetId set(model.must(target).id);
    target.startsOn = day("2020-08-01");
    target.endsOn = day("2021-07-31");
    CHECK(model.refusal(target) == u"replaces"_s);
    target.replaces = set;
    target.reason = u"The schools closed"_s;
    target.setOn = day("2020-06-01");
    CHECK(model.refusal(target) == u"set_on"_s);
    target.setOn = day("2020-06");
    model.must(target);
    SetTarget below{.indicator = model.people, .value = Decimal(-1)};
    CHECK(model.refusal(below) == u"value"_s);
}

TEST_CASE("The parts of a percentage are of the people behind it", "[feature][results]")
{
    Framework model;
    ReportObservation report{.indicator = model.share, .value = Decimal(50)};
    report.numerator = Decimal(120);
    report.denominator = Decimal(240);
    report.parts = {
        part(u"sex"_s, PartKind::Partition, u"women"_s, 70), part(u"sex"_s, PartKind::Partition, u"men"_s, 50)};
    model.must(report);
    report.parts = {part(u"sex"_s, PartKind::Partition, u"women"_s, 700)};
    CHECK(model.refusal(report) == u"parts"_s);
    report.parts = {part(u"sex"_s, PartKind::Partition, u"women"_s, -1)};
    CHECK(model.refusal(report) == u"parts"_s);
    const PartDraft most{.dimension = u"sex"_s, .part = u"women"_s, .share = Decimal(70)};
    const PartDraft others{.dimension = u"sex"_s, .part = u"men"_s, .share = Decimal(50)};
    report.parts = {most, others};
    CHECK(model.refusal(report) == u"parts"_s);
    report.parts = {most};
    model.must(report);
}

TEST_CASE("Nothing is added under a result that was taken out", "[feature][results]")
{
    Framework model;
    model.must(ReviseResult{.result = model.intermediate, .retired = true});
    CHECK(
        model.refusal(AddResult{
            .project = model.project(),
            .parent = model.intermediate,
            .level = ResultLevel::Immediate,
            .code = u"1110"_s,
            .title = u"x"_s}) == u"parent"_s
    );
}

TEST_CASE("What is done stands at 100 percent", "[feature][plans]")
{
    Framework model;
    const auto version = model.submittedPlan();
    const auto activity = ActivityRepository(model.database()).ofVersion(version)->first().id;
    ReportActivity report{.activity = activity, .state = ProgressState::Done, .percent = 10};
    CHECK(model.refusal(report) == u"percent"_s);
    report.percent = 100;
    model.must(report);
}
