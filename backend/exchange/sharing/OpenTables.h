// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plans/Wording.h"
#include "queries/plans/PlanComparison.h"
#include "queries/sharing/ReleasedTables.h"

namespace minutier {

/// A table for machines: heads that never change with the language, stored words, ISO dates, numbers with a point.
using OpenTable = QList<QStringList>;

/// The activities of a version of a plan, those taken out of it aside.
Result<OpenTable> openActivities(Database &database, const PlanVersion &version, const Wording &wording);

/// Baselines, targets and verified data, one count a line, with what is hidden said to be.
Result<OpenTable> openIndicators(Database &database, const QList<VerifiedData> &data, const Wording &wording);

/// The decisions of a project, in the order they were taken.
Result<OpenTable> openDecisions(Database &database, const ProjectId &project, const Wording &wording);

/// What touched each result of a project, without the numbers, which stand among the indicators.
Result<OpenTable> openTrace(Database &database, const ProjectId &project, const Wording &wording);

/// What differs between two versions of a plan, and which decision stands behind it.
OpenTable openComparison(const QList<PlanComparison> &comparisons, const Wording &wording);

} // namespace minutier
