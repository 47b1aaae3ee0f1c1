// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/Risk.h"
#include "storage/Database.h"

namespace minutier {

/// A risk with how it is judged now and was judged before.
struct RiskLine
{
    Risk risk;
    std::optional<RiskAssessment> now;
    std::optional<RiskAssessment> before;
    std::optional<Organisation> owner;
    QString result; ///< Code of the result it threatens; empty for the whole project.

    /// Likelihood by impact, 1 to 25; 0 where nobody judged it yet.
    [[nodiscard]] int weight() const { return now ? now->likelihood * now->impact : 0; }
};

/// Risks of a project: open ones first, the heaviest first.
Result<QList<RiskLine>> readRisks(Database &database, const ProjectId &project);

} // namespace minutier
