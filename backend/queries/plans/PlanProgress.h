// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanActivity.h"
#include "storage/Database.h"

#include <QHash>

namespace minutier {

/// The last report on each activity of a plan by its code, in whichever version it was made.
Result<QHash<QString, ActivityProgress>> latestProgress(Database &database, const PlanId &plan);

/// Whether a project waits for an extension whose length nobody has stated.
bool hasOpenExtension(Database &database, const ProjectId &project);

} // namespace minutier
