// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/Observation.h"

namespace minutier {

/// Judges the progress towards a result, apart from its data.
struct AssessProgress
{
    static constexpr QLatin1StringView name{"AssessProgress"};
    static const Arguments<AssessProgress> &arguments();
    Result<Made> perform(Work &work) const;

    AssessmentId id;
    ResultId result;
    Rating rating = Rating::OnTrack;
    QString narrative;
    PartialDate assessedOn;
};

} // namespace minutier
