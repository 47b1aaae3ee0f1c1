// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/ModelCheck.h"
#include "queries/results/ReadableCounts.h"

namespace minutier {

/// An indicator with what is in force and what was last reported.
struct MappedIndicator
{
    Indicator indicator;
    std::optional<Target> baseline;
    std::optional<Target> target;      ///< Of the period that today is in, or the next one, or else the last.
    std::optional<Observation> latest; ///< By its period; data that was returned is left out.
    QList<Part> parts;                 ///< Of the latest.
};

/// A statement of the logic model with what is known of it.
struct MappedResult
{
    ResultNode node;
    std::optional<ProgressAssessment> assessment; ///< The latest.
    QList<MappedIndicator> indicators;
    int decisions = 0; ///< Decisions and recommendations that touched it.
};

/// How far outcomes rest on data.
struct DataCoverage
{
    int outcomes = 0;
    QList<ResultId> fresh;       ///< Outcomes with data of the last twelve months.
    QList<ResultId> onlyOutputs; ///< Outcomes without any data, below which outputs have some.
};

/// The logic model of a project.
struct ResultMap
{
    QList<MappedResult> results;  ///< By code, retired ones left out.
    QList<MappedIndicator> means; ///< Indicators of the project itself: volunteers, mandates.
    QList<ModelRemark> remarks;   ///< Errors first.
    DataCoverage coverage;
};

Result<ResultMap>
readResultMap(Database &database, const ProjectId &project, const QDate &today, const ReadableCounts &disclosed);

} // namespace minutier
