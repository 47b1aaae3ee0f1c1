// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plans/Closing.h"
#include "exchange/plans/Legend.h"
#include "queries/results/ResultMap.h"

namespace minutier {

/// An indicator with the last data that somebody verified, which is all that a document quotes.
struct QuotedIndicator
{
    MappedIndicator mapped;
    std::optional<Observation> verified;
    QList<Part> parts;
};

/// The verified data of indicators.
Result<QList<QuotedIndicator>> quoted(Database &database, const QList<MappedIndicator> &indicators);

/// A group of indicators in the table: those of a result, or the means of the project.
struct IndicatorGroup
{
    QString title;
    QList<QuotedIndicator> indicators;
};

/// Baseline, target in force and verified data of each indicator, with the parts of the data.
Manuscript::Table
indicatorTable(const QList<IndicatorGroup> &groups, const Wording &wording, Legend &legend, Omissions &omissions);

} // namespace minutier
