// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Says how long this office keeps a class of personal data, and why.
struct SetRetention
{
    static constexpr QLatin1StringView name{"SetRetention"};
    static const Arguments<SetRetention> &arguments();
    Result<Made> perform(Work &work) const;

    Kept kept = Kept::Contacts;
    int months = 0;
    QString basis;
};

} // namespace minutier
