// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/PlanActivity.h"

#include <QSet>

namespace minutier {

/// The reference of a version: `Y2-v1`.
QString versionReference(const ActionPlan &plan, int number);

/// Who writes a project's plans: the organisation named, or the project's one implementer; empty where there is none.
Result<OrganisationId> authorOf(Work &work, const ProjectId &project, const OrganisationId &named);

/// The first of A1, A2 … that is not taken, from a number on.
QString nextFreeCode(const QSet<QString> &taken, int from = 1);

/// The code a new activity takes: the one wanted if it is free, or the next of A1, A2 …
Result<QString> codeOfNew(Work &work, const PlanVersion &version, const QString &wanted);

/// Refuses an activity whose parts are not of its project, or that breaks a rule of its own.
Result<> checkActivity(Work &work, const PlanActivity &activity);

/// Copies the activities of one version into another.
Result<> copyActivities(Work &work, const PlanVersionId &from, const PlanVersionId &into);

} // namespace minutier
