// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/Decision.h"
#include "domain/decisions/Recommendation.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A decision, a recommendation and what hangs on them are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto instant = instantFromStored(u"2020-09-03T15:00:00.000Z"_s);
    const auto text = u"Texte"_s;
    survives(Decision{
        some<DecisionId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        some<AgendaItemId>(),
        2020,
        3,
        text,
        DecisionKind::Validation,
        text,
        text,
        text,
        DecisionState::Superseded,
        AdoptedBy::WrittenProcedure,
        day,
        day,
        text,
        some<DecisionId>(),
        u"fr"_s,
        instant,
        1});
    survives(Condition{
        some<ConditionId>(),
        some<ProjectId>(),
        some<DecisionId>(),
        1,
        text,
        some<OrganisationId>(),
        day,
        text,
        ConditionState::Lifted,
        some<DecisionId>(),
        u"fr"_s,
        1});
    survives(Ballot{some<BallotId>(), some<ProjectId>(), some<DecisionId>(), some<SeatId>(), Choice::Abstains, 1});
    survives(Recommendation{
        some<RecommendationId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        some<AgendaItemId>(),
        2020,
        1,
        text,
        text,
        text,
        some<SeatId>(),
        some<OrganisationId>(),
        day,
        RecommendationState::InProgress,
        u"fr"_s,
        instant,
        1});
    survives(Response{
        some<ResponseId>(),
        some<ProjectId>(),
        some<RecommendationId>(),
        Answer::Declined,
        text,
        text,
        day,
        Satisfaction::NotSatisfied,
        u"fr"_s,
        1});
}
