// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/Initiative.h"
#include "domain/cooperation/Mandate.h"
#include "domain/cooperation/Place.h"
#include "domain/cooperation/Proposal.h"
#include "domain/followup/Risk.h"
#include "domain/projects/PublishedFact.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("Places, mandates and initiatives are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto text = u"Texte"_s;
    survives(Place{some<PlaceId>(), some<ProjectId>(), PlaceKind::Region, text, text, text, text, 1});
    survives(Mandate{
        some<MandateId>(),
        some<ProjectId>(),
        7,
        7,
        text,
        some<PersonId>(),
        some<OrganisationId>(),
        text,
        text,
        text,
        day,
        day,
        MandateState::UnderWay,
        text,
        u"fr"_s,
        1});
    survives(Initiative{
        some<InitiativeId>(),
        some<ProjectId>(),
        7,
        7,
        text,
        text,
        text,
        some<OrganisationId>(),
        text,
        text,
        InitiativeState::Testing,
        day,
        text,
        u"fr"_s,
        1});
}

TEST_CASE("A call, its panel, its proposals and what they were given are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto half = std::optional(*Decimal::parse(u"1808.5"_s));
    const auto text = u"Texte"_s;
    survives(CallForProposals{
        some<CallId>(),
        some<ProjectId>(),
        7,
        7,
        text,
        text,
        text,
        day,
        day,
        CallState::Open,
        half,
        Qualifier::Over,
        half,
        text,
        12,
        some<DecisionId>(),
        text,
        u"fr"_s,
        1});
    survives(Criterion{some<CriterionId>(), some<ProjectId>(), some<CallId>(), 7, text, 7, 7, u"fr"_s, 1});
    survives(PanelMember{
        some<PanelMemberId>(), some<ProjectId>(), some<CallId>(), 7, some<PersonId>(), some<OrganisationId>(), 1});
    survives(Proposal{
        some<ProposalId>(),
        some<ProjectId>(),
        some<CallId>(),
        7,
        text,
        text,
        some<OrganisationId>(),
        text,
        half,
        text,
        ProposalState::Recommended,
        text,
        day,
        text,
        u"fr"_s,
        1});
    survives(ConflictOfInterest{
        some<ConflictId>(),
        some<ProjectId>(),
        some<CallId>(),
        some<PanelMemberId>(),
        some<ProposalId>(),
        text,
        day,
        u"fr"_s,
        1});
    survives(Score{
        some<ScoreId>(), some<ProjectId>(), some<ProposalId>(), some<PanelMemberId>(), some<CriterionId>(), 7, 1});
    survives(Award{
        some<AwardId>(),
        some<ProjectId>(),
        some<ProposalId>(),
        some<DecisionId>(),
        half,
        text,
        half,
        text,
        12,
        AwardState::UnderWay,
        day,
        text,
        u"fr"_s,
        1});
}

TEST_CASE("Risks and published facts are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto half = std::optional(*Decimal::parse(u"1808.5"_s));
    const auto text = u"Texte"_s;
    survives(Risk{
        some<RiskId>(),
        some<ProjectId>(),
        7,
        7,
        text,
        text,
        text,
        some<ResultId>(),
        some<OrganisationId>(),
        RiskState::Closed,
        u"fr"_s,
        1});
    survives(RiskAssessment{some<RiskAssessmentId>(), some<ProjectId>(), some<RiskId>(), day, 7, 7, text, u"fr"_s, 1});
    survives(PublishedFact{
        some<PublishedFactId>(),
        some<ProjectId>(),
        FactKind::Scope,
        text,
        half,
        Qualifier::Over,
        text,
        text,
        text,
        7,
        u"fr"_s,
        1});
}
