// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/decisions/DecisionSheet.h"

#include "storage/meetings/MeetingRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<DecisionLine>> readDecisionSheet(Database &database, const ProjectId &project)
{
    const auto decisions =
        Statement(
            database,
            tableOf<Decision>().select(u"WHERE project_id = ? AND state <> 'proposed' ORDER BY year, number"_s)
        )
            .bind(project)
            .rows<Decision>([&](const Row &row) { return tableOf<Decision>().read(row, database); });
    if (!decisions)
        return decisions.error();
    QList<DecisionLine> lines;
    for (const auto &decision : *decisions) {
        const auto session = MeetingRepository(database).find(decision.meeting);
        if (!session)
            return session.error();
        lines.append({decision, *session ? (*session)->reference : QString()});
    }
    return lines;
}

} // namespace minutier
