// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Adds a place at the committee's table.
struct AddSeat
{
    static constexpr QLatin1StringView name{"AddSeat"};
    static const Arguments<AddSeat> &arguments();
    Result<Made> perform(Work &work) const;

    SeatId id;
    CommitteeId committee;
    QString title;
    int number = 0; ///< The next one when 0.
    OrganisationId organisation;
    Change<SeatSector> sector; ///< The organisation's bench when not given.
    Face face = Face::FullName;
    PartialDate validFrom;
    QString note;
};

} // namespace minutier
