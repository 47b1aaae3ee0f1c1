// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/Indicator.h"

namespace minutier {

/// Adds an indicator to a result, or to the project as one of its means.
struct AddIndicator
{
    static constexpr QLatin1StringView name{"AddIndicator"};
    static const Arguments<AddIndicator> &arguments();
    Result<Made> perform(Work &work) const;

    IndicatorId id;
    ProjectId project; ///< Where there is no result.
    ResultId result;
    QString code;
    QString title;
    Measure measure = Measure::Number;
    QString unit;
    QString unitOfAnalysis;
    Direction direction = Direction::Increase;
    QString source;
    QString method;
    Frequency frequency = Frequency::Yearly;
    OrganisationId responsible;
    QString note;
};

} // namespace minutier
