// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/Indicator.h"

namespace minutier {

/// Changes what is said of an indicator, or takes it out; its measure stays, because data rests on it.
struct ReviseIndicator
{
    static constexpr QLatin1StringView name{"ReviseIndicator"};
    static const Arguments<ReviseIndicator> &arguments();
    Result<Made> perform(Work &work) const;

    IndicatorId indicator;
    Change<int> revision;
    Change<QString> title;
    Change<QString> unit;
    Change<QString> unitOfAnalysis;
    Change<Direction> direction;
    Change<QString> source;
    Change<QString> method;
    Change<Frequency> frequency;
    Change<OrganisationId> responsible;
    Change<QString> note;
    Change<bool> retired;
};

} // namespace minutier
