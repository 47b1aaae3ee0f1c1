// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"

namespace minutier {

/// Who reads what is shown or exported; the stricter, the later.
enum class Audience { Office, Members, Donor, Public };
template <>
inline constexpr std::array names<Audience>{
    Name{Audience::Office, QLatin1StringView("office")},
    Name{Audience::Members, QLatin1StringView("members")},
    Name{Audience::Donor, QLatin1StringView("donor")},
    Name{Audience::Public, QLatin1StringView("public")},
};

/// Whoever runs a command or asks for a page.
struct Actor
{
    AccountId account;
    QString title;
    QList<Role> roles;
    OrganisationId organisation;

    static Actor of(const Account &account);

    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
    /// What this actor may see of people: the most open of their roles.
    [[nodiscard]] Audience audience() const;
};

} // namespace minutier
