// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Mandate.h"

namespace minutier {

/// Takes a mandate a step on: under way, completed, interrupted, or cancelled.
struct AdvanceMandate
{
    static constexpr QLatin1StringView name{"AdvanceMandate"};
    static const Arguments<AdvanceMandate> &arguments();
    Result<Made> perform(Work &work) const;

    MandateId mandate;
    MandateState state = MandateState::UnderWay;
    Change<QString> note;
};

} // namespace minutier
