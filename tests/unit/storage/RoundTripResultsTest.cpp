// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/DecisionLink.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("Results, indicators and what links decisions to them are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto text = u"Texte"_s;
    survives(ResultNode{
        some<ResultId>(),
        some<ProjectId>(),
        some<ResultId>(),
        ResultLevel::Intermediate,
        text,
        text,
        text,
        true,
        u"fr"_s,
        1});
    survives(LogicModel{some<LogicModelId>(), some<ProjectId>(), 7, text, day, text, text, text, u"fr"_s, 1});
    survives(Indicator{
        some<IndicatorId>(),
        some<ProjectId>(),
        some<ResultId>(),
        text,
        text,
        Measure::Percentage,
        text,
        text,
        Direction::Decrease,
        text,
        text,
        Frequency::Monthly,
        some<OrganisationId>(),
        text,
        true,
        u"fr"_s,
        1});
    // A link goes from one of two things to one of seven: it takes several to set every member.
    const auto link = [&text] {
        return DecisionLink{
            .id = some<DecisionLinkId>(),
            .project = some<ProjectId>(),
            .decision = some<DecisionId>(),
            .kind = LinkKind::Funds,
            .note = text,
            .retired = true,
            .lang = u"fr"_s};
    };
    QList<DecisionLink> links{link(), link(), link(), link(), link(), link(), link()};
    links[0].decision = {};
    links[0].recommendation = some<RecommendationId>();
    links[0].result = some<ResultId>();
    links[1].indicator = some<IndicatorId>();
    links[2].target = some<TargetId>();
    links[3].version = some<PlanVersionId>();
    links[4].activity = some<ActivityId>();
    links[5].amendment = some<AmendmentId>();
    links[6].risk = some<RiskId>();
    surviveTogether(links);
}

TEST_CASE("Targets, actual data, its parts and its judgement are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto half = std::optional(*Decimal::parse(u"1808.5"_s));
    const auto text = u"Texte"_s;
    survives(Target{
        some<TargetId>(),
        some<ProjectId>(),
        some<IndicatorId>(),
        TargetKind::Target,
        day,
        day,
        half,
        Qualifier::Over,
        half,
        half,
        text,
        day,
        some<TargetId>(),
        text,
        text,
        u"fr"_s,
        1});
    survives(Observation{
        some<ObservationId>(),
        some<ProjectId>(),
        some<IndicatorId>(),
        day,
        day,
        half,
        Qualifier::Over,
        half,
        half,
        text,
        ObservationState::Submitted,
        text,
        text,
        u"fr"_s,
        1});
    const Part part{
        .id = some<PartId>(),
        .project = some<ProjectId>(),
        .observation = some<ObservationId>(),
        .dimension = text,
        .kind = PartKind::OfWhich,
        .name = text,
        .value = half,
        .qualifier = Qualifier::Over,
        .share = half,
        .position = 7};
    auto other = part;
    other.id = some<PartId>();
    other.observation = {};
    other.target = some<TargetId>();
    surviveTogether(QList<Part>{part, other});
    survives(ProgressAssessment{
        some<AssessmentId>(), some<ProjectId>(), some<ResultId>(), Rating::OffTrack, text, day, u"fr"_s, 1});
}
