// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/LinkedThings.h"

#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<LinkedThing>> readLinkedThings(Database &database, const QUuid &origin)
{
    // One row for each link; the one column of the seven that is set says what it points to.
    static const auto sql =
        u"SELECT l.kind, "
        "CASE WHEN r.id IS NOT NULL THEN 'result' WHEN i.id IS NOT NULL THEN 'indicator' WHEN t.id IS NOT NULL THEN "
        "'target' WHEN v.id IS NOT NULL THEN 'version' WHEN a.id IS NOT NULL THEN 'activity' WHEN m.id IS NOT NULL "
        "THEN "
        "'amendment' ELSE 'risk' END, "
        "coalesce(r.id, i.id, t.id, v.id, a.id, m.id, k.id), "
        "coalesce(r.code, i.code, ti.code, v.reference, a.code, m.reference, k.reference), "
        "coalesce(r.title, i.title, ti.title, p.title, a.title, m.title, k.title) "
        "FROM decision_link l LEFT JOIN result r ON r.id = l.result_id "
        "LEFT JOIN indicator i ON i.id = l.indicator_id LEFT JOIN target t ON t.id = l.target_id "
        "LEFT JOIN indicator ti ON ti.id = t.indicator_id LEFT JOIN version v ON v.id = l.version_id "
        "LEFT JOIN plan p ON p.id = v.plan_id LEFT JOIN activity a ON a.id = l.activity_id "
        "LEFT JOIN amendment m ON m.id = l.amendment_id LEFT JOIN risk k ON k.id = l.risk_id "
        "WHERE %1 = ? AND l.retired = 0 ORDER BY l.id"_s;
    QList<LinkedThing> all;
    for (const auto &column : {u"l.decision_id"_s, u"l.recommendation_id"_s}) {
        const auto found = Statement(database, sql.arg(column)).bind(origin).rows<LinkedThing>([](const Row &row) {
            return LinkedThing{
                row.as<LinkKind>(0), row.text(1), row.as<QUuid>(2), u"%1 %2"_s.arg(row.text(3), row.text(4))};
        });
        if (!found)
            return found;
        all += *found;
    }
    return all;
}

} // namespace minutier
