// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Lets somebody write in the register, in one or several roles.
struct OpenAccount
{
    static constexpr QLatin1StringView name{"OpenAccount"};
    static const Arguments<OpenAccount> &arguments();
    Result<Made> perform(Work &work) const;

    AccountId id;
    QString login;
    QString title;     ///< The function people read in the journal.
    QStringList roles; ///< Stored words of Role.
    OrganisationId organisation;
};

} // namespace minutier
