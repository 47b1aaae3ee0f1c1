// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Asks that all that is personal about somebody be erased; another account must do it.
struct RequestErasure
{
    static constexpr QLatin1StringView name{"RequestErasure"};
    static const Arguments<RequestErasure> &arguments();
    Result<Made> perform(Work &work) const;

    PersonId person;
};

} // namespace minutier
