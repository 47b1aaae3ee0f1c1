// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Asks the donor to change the agreement; an extension may have no length yet.
struct RequestAmendment
{
    static constexpr QLatin1StringView name{"RequestAmendment"};
    static const Arguments<RequestAmendment> &arguments();
    Result<Made> perform(Work &work) const;

    AmendmentId id;
    ProjectId project;
    QString title;
    std::optional<int> months; ///< Empty while nobody has stated it.
    PartialDate requestedOn;
    QString note;
};

} // namespace minutier
