// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/ResultNode.h"
#include "storage/Database.h"

#include <QHash>
#include <QSet>

namespace minutier {

/// The decisions and recommendations that touched each result of a project, directly or through what serves it.
Result<QHash<ResultId, QSet<QUuid>>> readTouches(Database &database, const ProjectId &project);

/// A decision, or a result, that one of the two lists holds.
struct UnlinkedLine
{
    QUuid id;
    QString reference; ///< Or the code of a result.
    QString title;
    QString state; ///< Stored word of DecisionState or Rating.
    QString day;
};

/// How many lines each of the two lists holds at most.
constexpr int unlinkedUpTo = 200;

/// Decisions that stand and lead to no result: not linked, or to an amendment only. The newest first.
Result<QList<UnlinkedLine>> decisionsWithoutResult(Database &database, const ProjectId &project);

/// Results whose latest assessment is off track or not achieved, and that no decision answers; a plan that was
/// validated as a whole is no answer. By code.
Result<QList<UnlinkedLine>> offTrackWithoutDecision(Database &database, const ProjectId &project);

} // namespace minutier
