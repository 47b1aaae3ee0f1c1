// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Adds a point to a session's agenda, at the end or at a place.
struct AddAgendaItem
{
    static constexpr QLatin1StringView name{"AddAgendaItem"};
    static const Arguments<AddAgendaItem> &arguments();
    Result<Made> perform(Work &work) const;

    AgendaItemId id;
    MeetingId meeting;
    QString title;
    ItemKind kind = ItemKind::Discussion;
    int minutesPlanned = 15;
    QString presenter;
    QString paperExpected; ///< Title of a document that must be attached.
    int position = 0;      ///< The end when 0.
};

} // namespace minutier
