// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Issues a recommendation of the committee, with whoever must answer and by when.
struct IssueRecommendation
{
    static constexpr QLatin1StringView name{"IssueRecommendation"};
    static const Arguments<IssueRecommendation> &arguments();
    Result<Made> perform(Work &work) const;

    RecommendationId id;
    MeetingId meeting;
    AgendaItemId agendaItem;
    QString title; ///< The first words of the text when empty.
    QString text;
    SeatId madeBy;
    OrganisationId addressee;
    PartialDate dueOn;
    QString lang;
};

} // namespace minutier
