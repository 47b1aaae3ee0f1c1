// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Corrects what is known of somebody, or how much of them may be shown.
struct RevisePerson
{
    static constexpr QLatin1StringView name{"RevisePerson"};
    static const Arguments<RevisePerson> &arguments();
    Result<Made> perform(Work &work) const;

    PersonId person;
    Change<int> revision;
    Change<QString> personName;
    Change<QString> function;
    Change<OrganisationId> organisation;
    Change<QString> contact;
    Change<Gender> gender;
    Change<Face> face;
    Change<QString> lang;
    Change<QString> note;
    Change<QString> formerNames; ///< A name that is replaced joins them by itself.
};

} // namespace minutier
