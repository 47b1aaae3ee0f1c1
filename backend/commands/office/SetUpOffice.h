// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Names the office that keeps the register, once.
struct SetUpOffice
{
    static constexpr QLatin1StringView name{"SetUpOffice"};
    static const Arguments<SetUpOffice> &arguments();
    Result<Made> perform(Work &work) const;

    OfficeId id;
    QString officeName;
    QString zone;         ///< IANA zone of the office; UTC when empty.
    QString city;         ///< How people call that zone.
    QString exampleToday; ///< Instant at which an example register stands still.
    QString publicKey;    ///< Whose signature heads carry.
};

} // namespace minutier
