// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Refuses an id that stands for nothing; an empty one mentions nothing.
template <typename Repository, typename Key>
Result<> checkKnown(const Repository &repository, const Key &key)
{
    if (key.isNull())
        return {};
    const auto found = repository.get(key);
    return found ? Result<>() : Result<>(found.error());
}

/// Refuses a decision that is unknown or of another project; an empty one is none.
Result<> checkDecisionOf(Work &work, const ProjectId &project, const DecisionId &decision);

/// Refuses a result that is unknown or of another project; an empty one is none.
Result<> checkResultOf(Work &work, const ProjectId &project, const ResultId &result);

/// The year something is numbered in: the one stated, that of its first day, or the present one.
Result<int> yearFor(Work &work, const std::optional<int> &stated, const PartialDate &first);

} // namespace minutier
