// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Indicator.h"

namespace minutier {

/// What is to be said of a logic model: an error that keeps it from being adopted, or advice.
struct ModelRemark
{
    bool isError = false;
    ResultId result; ///< Whom it concerns; empty for the whole.
    QString sentence;
};

/// The remarks on a model: exactly one ultimate outcome and no orphan are errors, how many of each are advice.
QList<ModelRemark> remarksOn(const QList<ResultNode> &nodes, const QList<Indicator> &indicators);

/// Refuses a model that has an error.
Result<> checkModel(const QList<ResultNode> &nodes);

} // namespace minutier
