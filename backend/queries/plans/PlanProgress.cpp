// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/plans/PlanProgress.h"

#include "storage/Statement.h"
#include "storage/Tables.h"
#include "storage/projects/ProjectRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<QHash<QString, ActivityProgress>> latestProgress(Database &database, const PlanId &plan)
{
    const auto &table = tableOf<ActivityProgress>();
    QStringList columns;
    for (const auto &column : table.columns())
        columns.append(u"p."_s + column.name);
    QHash<QString, ActivityProgress> latest;
    const auto read =
        Statement(
            database,
            u"SELECT %1, a.code FROM version v JOIN activity a ON a.version_id = v.id "
            "JOIN activity_progress p ON p.activity_id = a.id WHERE v.plan_id = ? ORDER BY p.reported_on, p.id"_s.arg(
                columns.join(u", "_s)
            )
        )
            .bind(plan)
            .each([&](const Row &row) {
                latest.insert(row.text(int(columns.size())), table.read(row, database));
                return true;
            });
    if (!read)
        return read.error();
    return latest;
}

bool hasOpenExtension(Database &database, const ProjectId &project)
{
    const auto amendments = AmendmentRepository(database).ofProject(project);
    return amendments && std::ranges::any_of(*amendments, [](const AgreementAmendment &amendment) {
               return amendment.state < AmendmentState::Signed && !amendment.months;
           });
}

} // namespace minutier
