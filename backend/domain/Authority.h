// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Actor.h"

namespace minutier {

/// On whose behalf a command acts, where that decides who may run it.
struct Scope
{
    OrganisationId organisation; ///< The organisation that answers or reports; empty when it is the committee itself.
};

/// Whether an actor may run a command. One table, deny by default; no command tests a role itself.
Result<> mayRun(const Actor &actor, QLatin1StringView command, const Scope &scope);

/// Whether the table knows a command at all.
bool isGranted(QLatin1StringView command);

} // namespace minutier
