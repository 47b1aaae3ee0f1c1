// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "domain/plans/ActionPlan.h"
#include "exchange/Manuscript.h"
#include "storage/Database.h"

namespace minutier {

/// A version of an annual action plan on paper: whether it is validated, by whom and on what, and its activities.
Result<Manuscript>
planOf(Database &database, const PlanVersionId &version, const QDate &today, const QString &lang, Audience audience);

} // namespace minutier
