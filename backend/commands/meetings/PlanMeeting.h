// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Plans a session; what is not closed comes onto its agenda by itself.
struct PlanMeeting
{
    static constexpr QLatin1StringView name{"PlanMeeting"};
    static const Arguments<PlanMeeting> &arguments();
    Result<Made> perform(Work &work) const;

    MeetingId id;
    CommitteeId committee;
    QString startsLocal; ///< `2020-09-03T09:00`.
    QString zone;        ///< The project's when empty.
    int minutesLong = 120;
    Modality modality = Modality::InPerson;
    QString place;
    QString title;
    QString lang; ///< The committee's when empty.
    QString note;
};

} // namespace minutier
