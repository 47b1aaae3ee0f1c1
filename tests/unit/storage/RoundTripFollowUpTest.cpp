// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/ActionItem.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("An action is read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto instant = instantFromStored(u"2020-09-03T15:00:00.000Z"_s);
    const auto text = u"Texte"_s;
    survives(ActionItem{
        some<ActionItemId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        some<AgendaItemId>(),
        some<DecisionId>(),
        some<RecommendationId>(),
        2020,
        1,
        text,
        text,
        some<OrganisationId>(),
        day,
        ActionState::Done,
        text,
        day,
        u"fr"_s,
        instant,
        1});
}
