// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Marks that somebody is there, excused or absent; a seat is enough, and so is a guest's function.
struct MarkAttendance
{
    static constexpr QLatin1StringView name{"MarkAttendance"};
    static const Arguments<MarkAttendance> &arguments();
    Result<Made> perform(Work &work) const;

    AttendanceId id;
    MeetingId meeting;
    PersonId person;
    SeatId seat;
    OrganisationId organisation; ///< For whom a guest comes.
    QString guest;               ///< A guest's function.
    Change<Capacity> capacity;
    AttendanceStatus status = AttendanceStatus::Present;
    Change<Modality> modality;
    Change<AgendaItemId> arrivedItem; ///< First point attended, for a late arrival.
    Change<AgendaItemId> leftItem;    ///< First point missed, after leaving.
};

} // namespace minutier
