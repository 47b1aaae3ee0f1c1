// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "commands/results/PartDraft.h"

namespace minutier {

/// Reports actual data of an indicator over a period, with its parts.
struct ReportObservation
{
    static constexpr QLatin1StringView name{"ReportObservation"};
    static const Arguments<ReportObservation> &arguments();
    Result<Scope> scope(Work &work) const;
    Result<Made> perform(Work &work) const;

    ObservationId id;
    IndicatorId indicator;
    PartialDate startsOn;
    PartialDate endsOn;
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Decimal> numerator; ///< Of a percentage.
    std::optional<Decimal> denominator;
    QString narrative; ///< Where the indicator is told in words.
    QString source;
    QString note;
    QList<PartDraft> parts;
};

} // namespace minutier
