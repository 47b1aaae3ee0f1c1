// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/BrokenRules.h"

#include "core/Say.h"
#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// A rule that always holds, as the rows that would break it.
struct Rule
{
    const char *broken; ///< %1 is the number of rows.
    QLatin1StringView rows;
};

constexpr Rule rules[]{
    {QT_TRANSLATE_NOOP("Say", "%1 decision(s) belong to a session that was never opened."),
     "SELECT count(*) FROM decision d JOIN meeting m ON m.id = d.meeting_id WHERE m.state NOT IN ('in_session', 'held')"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 decision(s) have neither a session nor the closing date of a written procedure."),
     "SELECT count(*) FROM decision WHERE meeting_id IS NULL AND closes_on IS NULL"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 decision(s) of a session do not say how its quorum was found."),
     "SELECT count(*) FROM decision WHERE meeting_id IS NOT NULL AND coalesce(quorum, '') = ''"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 seat(s) have two titulars at once."),
     "SELECT count(*) FROM membership a JOIN membership b ON a.seat_id = b.seat_id AND a.id < b.id "
     "WHERE a.kind = 'titular' AND b.kind = 'titular' AND a.valid_from < coalesce(b.valid_until, '9999') "
     "AND b.valid_from < coalesce(a.valid_until, '9999')"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 approved minutes belong to a session that is not held."),
     "SELECT count(*) FROM minutes x JOIN meeting m ON m.id = x.meeting_id "
     "WHERE x.state = 'approved' AND m.state <> 'held'"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 plan(s) have two validated versions at once."),
     "SELECT count(*) FROM (SELECT plan_id FROM version WHERE state IN ('validated', 'validated_with_conditions') "
     "GROUP BY plan_id HAVING count(*) > 1) twice"_L1},
    {QT_TRANSLATE_NOOP(
         "Say", "%1 validated version(s) have no decision that stands, or another content than the one validated."
     ),
     "SELECT count(*) FROM version v LEFT JOIN validation x ON x.version_id = v.id "
     "LEFT JOIN decision d ON d.id = x.decision_id WHERE v.state IN ('validated', 'validated_with_conditions') "
     "AND (d.id IS NULL OR d.state NOT IN ('adopted', 'adopted_with_conditions', 'executed') "
     "OR v.decision_id IS NULL OR v.decision_id <> d.id OR v.digest IS NULL OR x.digest <> v.digest)"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 link(s) do not join one decision or recommendation to one target."),
     "SELECT count(*) FROM decision_link WHERE (decision_id IS NULL) = (recommendation_id IS NULL) "
     "OR CASE WHEN result_id IS NULL THEN 0 ELSE 1 END "
     "+ CASE WHEN indicator_id IS NULL THEN 0 ELSE 1 END "
     "+ CASE WHEN target_id IS NULL THEN 0 ELSE 1 END "
     "+ CASE WHEN version_id IS NULL THEN 0 ELSE 1 END "
     "+ CASE WHEN activity_id IS NULL THEN 0 ELSE 1 END "
     "+ CASE WHEN amendment_id IS NULL THEN 0 ELSE 1 END "
     "+ CASE WHEN risk_id IS NULL THEN 0 ELSE 1 END <> 1"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 percentage(s) are given without their base."),
     "SELECT count(*) FROM observation o JOIN indicator i ON i.id = o.indicator_id WHERE i.measure = 'percentage' "
     "AND (o.value IS NOT NULL OR o.numerator IS NOT NULL) AND o.denominator IS NULL"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 figure(s) are smaller than one of their parts."),
     "SELECT count(*) FROM observation o WHERE o.qualifier = 'exact' AND EXISTS (SELECT 1 FROM part p "
     "WHERE p.observation_id = o.id AND p.qualifier = 'exact' AND cast(p.value AS REAL) > "
     "cast(coalesce(o.numerator, o.denominator, o.value) AS REAL))"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 project(s) have two ultimate outcomes."),
     "SELECT count(*) FROM (SELECT project_id FROM result WHERE level = 'ultimate' AND retired = 0 "
     "GROUP BY project_id HAVING count(*) > 1) twice"_L1},
    {QT_TRANSLATE_NOOP("Say", "%1 person(s) are shown by a consent that is not in force."),
     "SELECT count(*) FROM person p JOIN (SELECT 'publish_name' AS word UNION ALL SELECT 'publish_function' UNION ALL "
     "SELECT 'picture_and_voice' UNION ALL SELECT 'contact' UNION ALL SELECT 'share_with_donor') w ON 1 = 1 "
     "WHERE ' ' || coalesce(p.agreed_to, '') || ' ' LIKE '% ' || w.word || ' %' AND NOT EXISTS (SELECT 1 FROM consent "
     "c "
     "WHERE c.person_id = p.id AND c.purpose = w.word AND c.withdrawn_on IS NULL)"_L1},
};

} // namespace

Result<QStringList> brokenRules(Database &database)
{
    QStringList sentences;
    for (const auto &rule : rules) {
        const auto broken = Statement(database, rule.rows).integer();
        if (!broken)
            return broken.error();
        if (*broken > 0)
            sentences.append(Say::tr(rule.broken).arg(*broken));
    }
    return sentences;
}

} // namespace minutier
