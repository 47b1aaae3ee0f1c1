// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/RecordDecision.h"
#include "commands/plans/AddActivity.h"
#include "commands/plans/OpenPlan.h"
#include "commands/plans/ReportActivity.h"
#include "commands/plans/SubmitPlan.h"
#include "commands/projects/RequestAmendment.h"
#include "commands/results/AddIndicator.h"
#include "commands/results/AddResult.h"
#include "commands/results/AdvanceObservation.h"
#include "commands/results/AssessProgress.h"
#include "commands/results/LinkDecision.h"
#include "commands/results/ReportObservation.h"
#include "commands/results/SetTarget.h"
#include "commands/results/UnlinkDecision.h"
#include "queries/results/ResultTrace.h"
#include "storage/Statement.h"
#include "support/Catch.h"
#include "support/TestRegister.h"


using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

PartialDate day(const QString &text)
{
    return PartialDate::fromStored(text);
}

/// A project with an output that has an indicator, and another output beside it.
struct Traced : TestRegister
{
    Traced()
    {
        const auto ultimate = add(u"1000"_s, ResultLevel::Ultimate, {});
        output = add(u"1111"_s, ResultLevel::Output, ultimate);
        other = add(u"1112"_s, ResultLevel::Output, ultimate);
        indicator = IndicatorId(must(AddIndicator{.result = output, .code = u"1111.1"_s, .title = u"Kits"_s}).id);
    }
    ResultId add(const QString &code, ResultLevel level, const ResultId &parent)
    {
        return ResultId(
            must(AddResult{.project = project(), .parent = parent, .level = level, .code = code, .title = code}).id
        );
    }
    [[nodiscard]] QList<TraceEvent> trace(const ResultId &of) const
    {
        const auto events = readTrace(database(), of, Phrasebook(u"en"_s), ReadableCounts::all());
        REQUIRE_OK(events);
        return *events;
    }
    [[nodiscard]] QStringList kinds(const ResultId &of) const
    {
        QStringList kinds;
        for (const auto &event : trace(of))
            kinds.append(nameOf(event.kind));
        return kinds;
    }
    PlanVersionId validatedPlan()
    {
        terms();
        const auto author = organisation(u"IBCR"_s, Sector::Implementer);
        seat(u"Judiciary"_s);
        seat(u"Collectives"_s, Sector::CivilSociety);
        const PlanVersionId version(QUuid::createUuid());
        must(OpenPlan{.version = version, .project = project(), .year = 2, .author = author});
        activity = ActivityId(must(AddActivity{.version = version, .result = output, .title = u"Kits"_s}).id);
        must(SubmitPlan{.version = version});
        return version;
    }

    ResultId output, other;
    IndicatorId indicator;
    ActivityId activity;
};

} // namespace

TEST_CASE("A trace tells what touched a result in the order of time", "[feature][results][trace]")
{
    Traced reg;
    reg.must(SetTarget{.indicator = reg.indicator, .value = Decimal(3), .setOn = day(u"2019-09"_s)});
    const TargetId target(QUuid::createUuid());
    reg.must(SetTarget{
        .id = target,
        .indicator = reg.indicator,
        .kind = TargetKind::Baseline,
        .value = Decimal(0),
        .setOn = day(u"2019"_s)});
    const auto meeting = reg.meeting(MeetingState::InSession);
    const auto decision = reg.decision(meeting, u"Put the kits first"_s);
    reg.must(LinkDecision{.decision = decision, .kind = LinkKind::Prioritises, .result = reg.output});
    reg.must(LinkDecision{.decision = decision, .kind = LinkKind::Corrects, .indicator = reg.indicator});
    reg.clock.set(u"2021-06-21T12:00:00Z"_s);
    reg.must(ReportObservation{
        .indicator = reg.indicator, .endsOn = day(u"2021-03-04"_s), .value = Decimal(70), .qualifier = Qualifier::Over}
    );
    reg.must(AssessProgress{
        .result = reg.output, .rating = Rating::OffTrack, .narrative = u"Late"_s, .assessedOn = day(u"2021-06-15"_s)});

    const auto events = reg.trace(reg.output);
    CHECK(
        reg.kinds(reg.output) ==
        QStringList{u"target_set"_s, u"target_set"_s, u"decision"_s, u"observed"_s, u"assessed"_s}
    );
    CHECK(events.at(2).reference == u"D-2020-001"_s);
    CHECK(events.at(2).day == u"2020-09-03"_s);
    CHECK(events.at(2).detail == u"M-2020-01 · prioritises · corrects 1111.1"_s);
    CHECK(events.at(3).title == u"more than 70"_s);
    CHECK(events.at(3).reference == u"1111.1"_s);
    CHECK(events.at(4).title == u"Off track"_s);
    CHECK(reg.trace(reg.other).isEmpty());
}

TEST_CASE("A validated plan is in the trace of the results that its activities serve", "[feature][results][trace]")
{
    Traced reg;
    const auto version = reg.validatedPlan();
    const auto link =
        reg.commands().run(LinkDecision{.decision = DecisionId(QUuid::createUuid()), .result = reg.output});
    CHECK_FALSE(link);
    reg.must(ReportActivity{
        .activity = reg.activity, .reportedOn = day(u"2021-02"_s), .state = ProgressState::InProgress});
    CHECK(reg.kinds(reg.output) == QStringList{u"plan_submitted"_s, u"activity_reported"_s});
    CHECK(reg.trace(reg.output).first().id == version.uuid());
    CHECK(reg.trace(reg.other).isEmpty());
}

TEST_CASE("A link that was taken back leaves the trace", "[feature][results][trace]")
{
    Traced reg;
    const auto decision = reg.decision(reg.meeting(MeetingState::InSession), u"A decision"_s);
    const DecisionLinkId link(reg.must(LinkDecision{.decision = decision, .result = reg.output}).id);
    CHECK(reg.kinds(reg.output) == QStringList{u"decision"_s});
    reg.must(UnlinkDecision{.link = link});
    CHECK(reg.trace(reg.output).isEmpty());
}

TEST_CASE("An amendment that a linked decision takes note of is in the trace", "[feature][results][trace]")
{
    Traced reg;
    const auto decision = reg.decision(reg.meeting(MeetingState::InSession), u"A decision"_s);
    const AmendmentId amendment(reg.must(RequestAmendment{.project = reg.project(), .title = u"Some more months"_s}).id
    );
    reg.must(LinkDecision{.decision = decision, .result = reg.output});
    reg.must(LinkDecision{.decision = decision, .kind = LinkKind::TakesNote, .amendment = amendment});
    CHECK(reg.kinds(reg.output).contains(u"amendment"_s));
    CHECK(reg.trace(reg.other).isEmpty());
}

TEST_CASE("Other projects are in no trace, however much they hold", "[results][trace]")
{
    Traced reg;
    reg.validatedPlan();
    const auto far = reg.project(u"FAR"_s);
    const ResultId root(
        reg.must(AddResult{.project = far, .level = ResultLevel::Ultimate, .code = u"1000"_s, .title = u"x"_s}).id
    );
    const IndicatorId measured(reg.must(AddIndicator{.result = root, .code = u"1000.1"_s, .title = u"x"_s}).id);
    REQUIRE_OK(reg.database().execute(u"BEGIN"_s));
    for (int i = 0; i < 20'000; ++i)
        REQUIRE_OK(
            Statement(
                reg.database(),
                u"INSERT INTO observation (id, project_id, indicator_id, ends_on, value, qualifier, state, lang) "
                "VALUES (?, ?, ?, '2020-01-01', '1', 'exact', 'verified', 'en')"_s
            )
                .bind(QUuid::createUuid(), far, measured)
                .run()
        );
    REQUIRE_OK(reg.database().execute(u"COMMIT"_s));
    CHECK(reg.kinds(reg.output) == QStringList{u"plan_submitted"_s});
    CHECK(reg.trace(root).size() == tracedUpTo);
}
