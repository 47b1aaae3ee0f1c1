// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Names a machine that writes in the register.
struct RegisterDevice
{
    static constexpr QLatin1StringView name{"RegisterDevice"};
    static const Arguments<RegisterDevice> &arguments();
    Result<Made> perform(Work &work) const;

    DeviceId id;
    QString label;
    QString publicKey; ///< Whose signature its commands carry; empty where they are not signed.
};

} // namespace minutier
