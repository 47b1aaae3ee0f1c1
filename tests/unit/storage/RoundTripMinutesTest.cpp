// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/Minutes.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("Minutes, their paragraphs and answers are read back whole", "[storage]")
{
    const auto instant = instantFromStored(u"2020-09-03T15:00:00.000Z"_s);
    const auto text = u"Texte"_s;
    survives(Minutes{
        some<MinutesId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        MinutesState::Approved,
        instant,
        QDate(2020, 9, 20),
        instant,
        ApprovalForm::Tacit,
        u"fr"_s,
        1});
    survives(MinutesParagraph{
        some<ParagraphId>(),
        some<ProjectId>(),
        some<MinutesId>(),
        4,
        ParagraphKind::Decision,
        u"decision"_s,
        QUuid::createUuid(),
        text,
        true,
        u"fr"_s,
        1});
    survives(MinutesApproval{
        some<ApprovalId>(),
        some<ProjectId>(),
        some<MinutesId>(),
        some<SeatId>(),
        SeatAnswer::Comments,
        text,
        instant,
        1});
}
