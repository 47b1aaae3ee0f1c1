// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

namespace minutier {

using OfficeId = Id<struct Office>;
using DeviceId = Id<struct Device>;

/// Whoever keeps the register; there is exactly one in each register.
struct Office
{
    OfficeId id;
    QString name;
    QString zone;         ///< IANA zone of the office, for "12:00 in Montréal" beside a session's own time.
    QString city;         ///< How people call that zone.
    QString exampleToday; ///< ISO instant at which an example register stands still; empty in a real one.
    QString publicKey;    ///< Whose signature heads carry, as unpadded base64url.
    int revision = 1;
    friend bool operator==(const Office &, const Office &) = default;
};

/// A machine that writes into the register; its commands are counted one by one.
struct Device
{
    DeviceId id;
    QString label;
    QString publicKey; ///< Whose signature its commands carry, as unpadded base64url.
    int revision = 1;
    friend bool operator==(const Device &, const Device &) = default;
};

} // namespace minutier
