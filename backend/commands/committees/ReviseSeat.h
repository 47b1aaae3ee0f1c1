// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Corrects a seat, or how much of whoever holds it may be shown.
struct ReviseSeat
{
    static constexpr QLatin1StringView name{"ReviseSeat"};
    static const Arguments<ReviseSeat> &arguments();
    Result<Made> perform(Work &work) const;

    SeatId seat;
    Change<int> revision;
    Change<QString> title;
    Change<OrganisationId> organisation;
    Change<SeatSector> sector;
    Change<Face> face;
    Change<PartialDate> validFrom;
    Change<QString> note;
};

} // namespace minutier
