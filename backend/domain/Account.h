// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Names.h"
#include "domain/projects/Organisation.h"

#include <QStringList>

namespace minutier {

using AccountId = Id<struct Account>;

/// What an account may do; a person may have several roles.
enum class Role { Administrator, Coordinator, Member, Donor };
template <>
inline constexpr std::array names<Role>{
    Name{Role::Administrator, QLatin1StringView("administrator")},
    Name{Role::Coordinator, QLatin1StringView("coordinator")},
    Name{Role::Member, QLatin1StringView("member")},
    Name{Role::Donor, QLatin1StringView("donor")},
};

/// Who writes in the register. It selects, it does not authenticate: whoever holds the file holds everything.
struct Account
{
    AccountId id;
    QString login;
    QString title;               ///< The function people read in the journal: "Committee secretariat".
    QStringList roles;           ///< Stored words of Role.
    OrganisationId organisation; ///< Whose actions and answers are "mine".
    int revision = 1;
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace minutier
