// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/Observation.h"

namespace minutier {

/// Corrects data that is still a draft or was returned.
struct ReviseObservation
{
    static constexpr QLatin1StringView name{"ReviseObservation"};
    static const Arguments<ReviseObservation> &arguments();
    Result<Made> perform(Work &work) const;

    ObservationId observation;
    Change<int> revision;
    Change<PartialDate> startsOn;
    Change<PartialDate> endsOn;
    Change<std::optional<Decimal>> value;
    Change<Qualifier> qualifier;
    Change<std::optional<Decimal>> numerator;
    Change<std::optional<Decimal>> denominator;
    Change<QString> narrative;
    Change<QString> source;
    Change<QString> note;
};

} // namespace minutier
