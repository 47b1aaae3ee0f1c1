// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Mandate.h"

namespace minutier {

/// Changes what a mandate is for, with whom, where and when.
struct ReviseMandate
{
    static constexpr QLatin1StringView name{"ReviseMandate"};
    static const Arguments<ReviseMandate> &arguments();
    Result<Made> perform(Work &work) const;

    MandateId mandate;
    Change<int> revision;
    Change<PersonId> volunteer;
    Change<OrganisationId> partner;
    Change<QString> country;
    Change<QString> objective;
    Change<QString> expertise;
    Change<PartialDate> startsOn;
    Change<PartialDate> endsOn;
    Change<QString> note;
};

} // namespace minutier
