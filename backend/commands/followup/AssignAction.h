// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Gives an organisation something to do by a date.
struct AssignAction
{
    static constexpr QLatin1StringView name{"AssignAction"};
    static const Arguments<AssignAction> &arguments();
    Result<Made> perform(Work &work) const;

    ActionItemId id;
    MeetingId meeting;
    ProjectId project; ///< Needed where there is no session.
    AgendaItemId agendaItem;
    DecisionId decision;
    RecommendationId recommendation;
    QString title;
    OrganisationId owner;
    PartialDate dueOn;
    QString lang;
};

} // namespace minutier
