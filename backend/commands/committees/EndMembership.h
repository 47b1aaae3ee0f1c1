// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Ends a person's place in a committee on a day.
struct EndMembership
{
    static constexpr QLatin1StringView name{"EndMembership"};
    static const Arguments<EndMembership> &arguments();
    Result<Made> perform(Work &work) const;

    MembershipId membership;
    PartialDate on; ///< Last day.
};

} // namespace minutier
