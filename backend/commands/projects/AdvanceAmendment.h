// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Notes that the committee took note of an amendment, that it was sent, or that it was refused.
struct AdvanceAmendment
{
    static constexpr QLatin1StringView name{"AdvanceAmendment"};
    static const Arguments<AdvanceAmendment> &arguments();
    Result<Made> perform(Work &work) const;

    AmendmentId amendment;
    AmendmentState state = AmendmentState::Noted;
};

} // namespace minutier
