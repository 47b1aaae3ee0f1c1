// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plans/Legend.h"
#include "exchange/plans/Wording.h"
#include "queries/plans/PlanComparison.h"

namespace minutier {

/// What a plan's table is made from.
struct PlanContents
{
    QList<PlanActivity> activities;
    QList<ResultNode> results;
    QHash<QString, ActivityProgress> progress; ///< The latest, by the code of its activity.
};

/// The activities of a version by the result they serve, with their latest progress and sums by currency.
Manuscript::Table activityTable(const PlanContents &contents, const Wording &wording, Legend &legend);

/// Descriptions and milestones, which are too long for the table, by the code of their activity.
Manuscript::Facts activityDetails(const PlanContents &contents, const Wording &wording);

/// What differs between two versions: before, after, and the decision behind it.
Manuscript::Table
comparisonTable(const PlanComparison &comparison, const QList<ResultNode> &results, const Wording &wording);

/// "Budget in CAD: 264,900 before, 243,400 after", a line for each currency.
QString budgetWords(const PlanComparison &comparison, const Wording &wording);

/// The title of an activity in the document's language.
QString activityTitle(const PlanActivity &activity, const Wording &wording);

} // namespace minutier
