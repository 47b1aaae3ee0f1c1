// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/AgendaItem.h"
#include "domain/meetings/Attendance.h"
#include "domain/meetings/Invitation.h"
#include "domain/meetings/Meeting.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A session, its agenda and who is invited are read back whole", "[storage]")
{
    const auto instant = instantFromStored(u"2020-09-03T15:00:00.000Z"_s);
    const auto text = u"Texte"_s;
    survives(Meeting{
        some<MeetingId>(),
        some<ProjectId>(),
        some<CommitteeId>(),
        2020,
        1,
        text,
        2,
        text,
        {u"2020-09-03T09:00"_s, u"America/Tegucigalpa"_s, instant},
        90,
        Modality::Hybrid,
        text,
        MeetingState::Held,
        instant,
        instant,
        instant,
        some<AgendaItemId>(),
        text,
        text,
        u"fr"_s,
        1});
    survives(AgendaItem{
        some<AgendaItemId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        2,
        text,
        ItemKind::Validation,
        20,
        text,
        text,
        u"action"_s,
        QUuid::createUuid(),
        ItemState::Treated,
        instant,
        60,
        text,
        u"fr"_s,
        1});
    survives(Attendance{
        some<AttendanceId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        some<PersonId>(),
        some<SeatId>(),
        some<OrganisationId>(),
        text,
        Capacity::Alternate,
        AttendanceStatus::Excused,
        Modality::Online,
        text,
        instant,
        instant,
        instant,
        some<AgendaItemId>(),
        some<AgendaItemId>(),
        1});
    survives(Invitation{
        some<InvitationId>(), some<ProjectId>(), some<MeetingId>(), some<AttendanceId>(), u"fr"_s, instant, 1});
}
