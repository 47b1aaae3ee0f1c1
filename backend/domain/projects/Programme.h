// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

namespace minutier {

using ProgrammeId = Id<struct Programme>;

/// Several projects under one agreement.
struct Programme
{
    ProgrammeId id;
    QString code;
    QString title;
    QString lang;
    int revision = 1;
    friend bool operator==(const Programme &, const Programme &) = default;
};

} // namespace minutier
