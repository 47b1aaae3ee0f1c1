// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/ResultTouch.h"

#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Pairs of a result and a link, from the result's side: what decisions of other projects of the programme did counts.
QStringList waysFromResults()
{
    return {
        u"SELECT r.id, l.decision_id, l.recommendation_id FROM result r "
        "JOIN decision_link l ON l.result_id = r.id WHERE r.project_id = ? AND l.retired = 0"_s,
        u"SELECT i.result_id, l.decision_id, l.recommendation_id FROM indicator i "
        "JOIN decision_link l ON l.indicator_id = i.id WHERE i.project_id = ? AND l.retired = 0"_s,
        u"SELECT i.result_id, l.decision_id, l.recommendation_id FROM indicator i "
        "JOIN target t ON t.indicator_id = i.id JOIN decision_link l ON l.target_id = t.id "
        "WHERE i.project_id = ? AND l.retired = 0"_s,
        u"SELECT k.result_id, l.decision_id, l.recommendation_id FROM risk k "
        "JOIN decision_link l ON l.risk_id = k.id WHERE k.project_id = ? AND l.retired = 0"_s,
        u"SELECT DISTINCT a.result_id, l.decision_id, l.recommendation_id FROM version v "
        "JOIN decision_link l ON l.version_id = v.id JOIN activity a ON a.version_id = v.id "
        "WHERE v.project_id = ? AND l.retired = 0 AND a.dropped = 0"_s,
        u"SELECT DISTINCT a.result_id, w.decision_id, NULL FROM version v JOIN validation w ON w.version_id = v.id "
        "JOIN activity a ON a.version_id = v.id WHERE v.project_id = ? AND a.dropped = 0"_s,
    };
}

/// Activities are many and decisions few: these ways begin at the decisions.
QStringList waysFromDecisions()
{
    return {
        u"SELECT a.result_id, l.decision_id, NULL FROM decision d JOIN decision_link l ON l.decision_id = d.id "
        "JOIN activity a ON a.id = l.activity_id WHERE d.project_id = ? AND l.retired = 0"_s,
        u"SELECT a.result_id, NULL, l.recommendation_id FROM recommendation d "
        "JOIN decision_link l ON l.recommendation_id = d.id JOIN activity a ON a.id = l.activity_id "
        "WHERE d.project_id = ? AND l.retired = 0"_s,
    };
}

UnlinkedLine unlinkedLineOf(const Row &row)
{
    return {
        .id = row.as<QUuid>(0),
        .reference = row.text(1),
        .title = row.text(2),
        .state = row.text(3),
        .day = row.text(4),
    };
}

} // namespace

Result<QHash<ResultId, QSet<QUuid>>> readTouches(Database &database, const ProjectId &project)
{
    static const auto statements = waysFromResults() + waysFromDecisions();
    QHash<ResultId, QSet<QUuid>> touches;
    for (const auto &sql : statements) {
        const auto done = Statement(database, sql).bind(project).each([&touches](const Row &row) {
            const auto result = row.as<ResultId>(0);
            if (!result.isNull())
                touches[result].insert(row.as<QUuid>(row.text(1).isEmpty() ? 2 : 1));
            return true;
        });
        if (!done)
            return done.error();
    }
    return touches;
}

Result<QList<UnlinkedLine>> decisionsWithoutResult(Database &database, const ProjectId &project)
{
    return Statement(
               database,
               u"SELECT d.id, d.reference, d.title, d.state, d.decided_on FROM decision d WHERE d.project_id = ? "
               "AND d.state IN ('adopted', 'adopted_with_conditions', 'executed') "
               "AND NOT EXISTS (SELECT 1 FROM decision_link l WHERE l.decision_id = d.id AND l.retired = 0 "
               "AND l.amendment_id IS NULL) "
               "AND NOT EXISTS (SELECT 1 FROM validation w WHERE w.decision_id = d.id) "
               "ORDER BY d.recorded_at DESC, d.id DESC LIMIT ?"_s
    )
        .bind(project, unlinkedUpTo)
        .rows<UnlinkedLine>(unlinkedLineOf);
}

Result<QList<UnlinkedLine>> offTrackWithoutDecision(Database &database, const ProjectId &project)
{
    return Statement(
               database,
               u"SELECT r.id, r.code, r.title, s.rating, s.assessed_on FROM result r "
               "JOIN assessment s ON s.id = (SELECT a.id FROM assessment a WHERE a.result_id = r.id "
               "ORDER BY a.assessed_on DESC, a.id DESC LIMIT 1) "
               "WHERE r.project_id = ? AND r.retired = 0 AND s.rating IN ('off_track', 'not_achieved') "
               "AND NOT EXISTS (SELECT 1 FROM decision_link l WHERE l.result_id = r.id AND l.retired = 0) "
               "AND NOT EXISTS (SELECT 1 FROM indicator i JOIN decision_link l ON l.indicator_id = i.id "
               "WHERE i.result_id = r.id AND l.retired = 0) "
               "AND NOT EXISTS (SELECT 1 FROM indicator i JOIN target t ON t.indicator_id = i.id "
               "JOIN decision_link l ON l.target_id = t.id WHERE i.result_id = r.id AND l.retired = 0) "
               "AND NOT EXISTS (SELECT 1 FROM risk k JOIN decision_link l ON l.risk_id = k.id "
               "WHERE k.result_id = r.id AND l.retired = 0) "
               "AND NOT EXISTS (SELECT 1 FROM activity c JOIN decision_link l ON l.activity_id = c.id "
               "WHERE c.result_id = r.id AND l.retired = 0) "
               "ORDER BY r.code LIMIT ?"_s
    )
        .bind(project, unlinkedUpTo)
        .rows<UnlinkedLine>(unlinkedLineOf);
}

} // namespace minutier
