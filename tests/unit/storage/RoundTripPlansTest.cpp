// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plans/PlanValidation.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A plan, its versions and activities are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto half = std::optional(*Decimal::parse(u"1808.5"_s));
    const auto text = u"Texte"_s;
    survives(ActionPlan{some<PlanId>(), some<ProjectId>(), 7, text, text, day, day, text, u"fr"_s, 1});
    survives(PlanVersion{
        some<PlanVersionId>(),
        some<ProjectId>(),
        some<PlanId>(),
        7,
        text,
        PlanState::Submitted,
        some<PlanVersionId>(),
        some<OrganisationId>(),
        text,
        day,
        text,
        some<DecisionId>(),
        u"fr"_s,
        1});
    survives(PlanActivity{
        some<ActivityId>(),
        some<ProjectId>(),
        some<PlanVersionId>(),
        text,
        some<ResultId>(),
        ActivityType::TrainingKit,
        text,
        text,
        some<OrganisationId>(),
        text,
        day,
        day,
        some<OrganisationId>(),
        half,
        text,
        text,
        text,
        true,
        u"fr"_s,
        1});
    survives(ActivityProgress{
        some<ActivityProgressId>(),
        some<ProjectId>(),
        some<ActivityId>(),
        day,
        ProgressState::InProgress,
        12,
        text,
        text,
        u"fr"_s,
        1});
}

TEST_CASE("What a committee and a donor said of a plan is read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto text = u"Texte"_s;
    survives(PlanValidation{
        some<PlanValidationId>(),
        some<ProjectId>(),
        some<PlanId>(),
        some<PlanVersionId>(),
        some<DecisionId>(),
        some<MeetingId>(),
        text,
        day,
        text,
        1});
    survives(DonorAcceptance{
        some<DonorAcceptanceId>(),
        some<ProjectId>(),
        some<PlanVersionId>(),
        some<OrganisationId>(),
        day,
        text,
        text,
        text,
        1});
}
