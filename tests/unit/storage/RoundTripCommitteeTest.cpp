// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/committees/Committee.h"
#include "domain/committees/Membership.h"
#include "domain/committees/Seat.h"
#include "domain/committees/TermsOfReference.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A committee, its terms, seats and members are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto text = u"Texte"_s;
    survives(Committee{some<CommitteeId>(), some<ProjectId>(), some<ProgrammeId>(), text, u"fr"_s, text, 1});
    survives(TermsOfReference{
        some<TermsId>(),
        some<ProjectId>(),
        some<CommitteeId>(),
        day,
        day,
        text,
        {u"institution"_s},
        MeetingPeriod::ProjectYear,
        2,
        20,
        7,
        2,
        DecisionRule::TwoThirds,
        10,
        SilenceRule::Nothing,
        text,
        u"fr"_s,
        1});
    survives(Seat{
        some<SeatId>(),
        some<ProjectId>(),
        some<CommitteeId>(),
        3,
        text,
        some<OrganisationId>(),
        SeatSector::Cooperation,
        Face::SectorOnly,
        day,
        day,
        text,
        1});
    survives(Membership{
        some<MembershipId>(),
        some<ProjectId>(),
        some<CommitteeId>(),
        some<SeatId>(),
        some<PersonId>(),
        MembershipKind::Alternate,
        day,
        day,
        text,
        1});
}
