// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/Observation.h"

namespace minutier {

/// Submits data, verifies it or returns it.
struct AdvanceObservation
{
    static constexpr QLatin1StringView name{"AdvanceObservation"};
    static const Arguments<AdvanceObservation> &arguments();
    Result<Made> perform(Work &work) const;

    ObservationId observation;
    ObservationState state = ObservationState::Submitted;
    QString note; ///< Why it is returned.
};

} // namespace minutier
