// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Enters a signed amendment, and moves the end of the project to what it says.
struct SignAmendment
{
    static constexpr QLatin1StringView name{"SignAmendment"};
    static const Arguments<SignAmendment> &arguments();
    Result<Made> perform(Work &work) const;

    AmendmentId amendment;
    PartialDate signedOn;
    PartialDate endsOn; ///< New end of the project.
    std::optional<int> months;
};

} // namespace minutier
