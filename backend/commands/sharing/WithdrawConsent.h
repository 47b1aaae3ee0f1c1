// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Ends what somebody agreed to for one purpose, at once; a face more open than what stands is closed.
struct WithdrawConsent
{
    static constexpr QLatin1StringView name{"WithdrawConsent"};
    static const Arguments<WithdrawConsent> &arguments();
    Result<Made> perform(Work &work) const;

    ConsentId consent;
    QString reason;
};

} // namespace minutier
