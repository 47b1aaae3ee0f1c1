// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "commands/results/PartDraft.h"

namespace minutier {

/// Sets a baseline or a target, or revises one by another with its reason; what was set is never overwritten.
struct SetTarget
{
    static constexpr QLatin1StringView name{"SetTarget"};
    static const Arguments<SetTarget> &arguments();
    Result<Made> perform(Work &work) const;

    TargetId id;
    IndicatorId indicator;
    TargetKind kind = TargetKind::Target;
    PartialDate startsOn;
    PartialDate endsOn;
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Decimal> numerator; ///< Of a percentage.
    std::optional<Decimal> denominator;
    QString narrative; ///< Where the indicator is told in words.
    PartialDate setOn;
    TargetId replaces;
    QString reason; ///< Why it replaces the one before.
    QString note;
    QList<PartDraft> parts;
};

} // namespace minutier
