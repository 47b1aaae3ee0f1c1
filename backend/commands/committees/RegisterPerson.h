// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Adds somebody who may sit, observe or keep the minutes; a function is enough.
struct RegisterPerson
{
    static constexpr QLatin1StringView name{"RegisterPerson"};
    static const Arguments<RegisterPerson> &arguments();
    Result<Made> perform(Work &work) const;

    PersonId id;
    QString personName;
    QString function;
    OrganisationId organisation;
    QString contact;
    Gender gender = Gender::Unstated;
    Face face = Face::FunctionOnly; ///< The most that may be shown outside the office.
    QString lang;
    QString note;
};

} // namespace minutier
