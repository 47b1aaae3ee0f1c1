// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Ends a seat on a day; what it did stays.
struct RetireSeat
{
    static constexpr QLatin1StringView name{"RetireSeat"};
    static const Arguments<RetireSeat> &arguments();
    Result<Made> perform(Work &work) const;

    SeatId seat;
    PartialDate on; ///< Last day.
};

} // namespace minutier
