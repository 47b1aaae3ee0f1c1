// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Moves a session still being prepared, or changes how it is held.
struct ReviseMeeting
{
    static constexpr QLatin1StringView name{"ReviseMeeting"};
    static const Arguments<ReviseMeeting> &arguments();
    Result<Made> perform(Work &work) const;

    MeetingId meeting;
    Change<int> revision;
    Change<QString> startsLocal;
    Change<QString> zone;
    Change<int> minutesLong;
    Change<Modality> modality;
    Change<QString> place;
    Change<QString> title;
    Change<QString> note;
};

} // namespace minutier
