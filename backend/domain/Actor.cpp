// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Actor.h"

namespace minutier {

Actor Actor::of(const Account &account)
{
    Actor actor{account.id, account.title, {}, account.organisation};
    for (const auto &word : account.roles)
        if (const auto role = fromName<Role>(word))
            actor.roles.append(*role);
    return actor;
}

Audience Actor::audience() const
{
    if (has(Role::Administrator) || has(Role::Coordinator))
        return Audience::Office;
    if (has(Role::Member))
        return Audience::Members;
    if (has(Role::Donor))
        return Audience::Donor;
    return Audience::Public;
}

} // namespace minutier
