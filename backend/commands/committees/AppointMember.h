// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Gives a person a place in a committee from a day on.
struct AppointMember
{
    static constexpr QLatin1StringView name{"AppointMember"};
    static const Arguments<AppointMember> &arguments();
    Result<Made> perform(Work &work) const;

    MembershipId id;
    CommitteeId committee; ///< Needed where there is no seat.
    SeatId seat;
    PersonId person;
    MembershipKind kind = MembershipKind::Titular;
    PartialDate validFrom;
    PartialDate validUntil;
    QString note;
};

} // namespace minutier
