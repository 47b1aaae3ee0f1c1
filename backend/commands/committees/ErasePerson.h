// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Erases all that is personal about somebody, for ever: their key is destroyed. The record stays, and still verifies.
struct ErasePerson
{
    static constexpr QLatin1StringView name{"ErasePerson"};
    static const Arguments<ErasePerson> &arguments();
    Result<Made> perform(Work &work) const;

    PersonId person;
};

} // namespace minutier
