// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisions/Decision.h"
#include "storage/Database.h"

namespace minutier {

/// A decision with the reference of its session, which is empty for a written procedure.
struct DecisionLine
{
    Decision decision;
    QString session;
};

/// What the committees of a project decided, oldest first; what is only proposed is left out.
Result<QList<DecisionLine>> readDecisionSheet(Database &database, const ProjectId &project);

} // namespace minutier
