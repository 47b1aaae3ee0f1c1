// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Says that a pack should no longer be relied on, and why; its counts have left all the same, and stay known.
struct WithdrawRelease
{
    static constexpr QLatin1StringView name{"WithdrawRelease"};
    static const Arguments<WithdrawRelease> &arguments();
    Result<Made> perform(Work &work) const;

    ReleaseId release;
    QString reason;
};

} // namespace minutier
