// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/results/Observation.h"

namespace minutier {

/// A part of an observation or a target as it is stated with it.
struct PartDraft
{
    static const Arguments<PartDraft> &arguments();

    PartId id;
    QString dimension;
    PartKind kind = PartKind::Partition;
    QString part; ///< Its name: `women`.
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Decimal> share; ///< In hundredths of the whole.
};

/// Adds the parts of `whole`, which carries the project and what they are of; refuses those that break a rule.
Result<> addParts(Work &work, const Part &whole, const QList<PartDraft> &drafts, const std::optional<Decimal> &value);

} // namespace minutier
