// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/StandingRules.h"

#include "storage/Tables.h"
#include "support/Catch.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// A rule that always holds, as the rows that would break it.
struct StandingRule
{
    QString sentence;
    QString rows;
};

const QString validated = u"('validated', 'validated_with_conditions')"_s;
const QString standing = u"('adopted', 'adopted_with_conditions', 'executed')"_s;

QList<StandingRule> rulesOfSessions()
{
    return {
        {u"1: a decision belongs to a session that is or was open"_s,
         u"SELECT d.reference FROM decision d JOIN meeting m ON m.id = d.meeting_id "
         "WHERE m.state NOT IN ('in_session', 'held')"_s},
        {u"1: a recommendation belongs to a session that is or was open"_s,
         u"SELECT r.reference FROM recommendation r JOIN meeting m ON m.id = r.meeting_id "
         "WHERE m.state NOT IN ('in_session', 'held')"_s},
        {u"1: a decision without a session comes from a written procedure with its closing date"_s,
         u"SELECT reference FROM decision WHERE meeting_id IS NULL "
         "AND (adopted_by <> 'written_procedure' OR closes_on IS NULL)"_s},
        {u"1: a decision of a session says how its quorum was found"_s,
         u"SELECT reference FROM decision WHERE meeting_id IS NOT NULL AND coalesce(quorum, '') = ''"_s},
        {u"1: a session held says how its quorum was found"_s,
         u"SELECT reference FROM meeting WHERE state = 'held' AND coalesce(quorum, '') = ''"_s},
        {u"one titular for each seat at a time"_s,
         u"SELECT a.id FROM membership a JOIN membership b ON a.seat_id = b.seat_id AND a.id < b.id "
         "WHERE a.kind = 'titular' AND b.kind = 'titular' AND a.valid_from < coalesce(b.valid_until, '9999') "
         "AND b.valid_from < coalesce(a.valid_until, '9999')"_s},
        {u"one running point in each session, and only while it is open"_s,
         u"SELECT m.reference FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.state = 'running' "
         "GROUP BY m.id HAVING count(*) > 1 OR max(m.state) <> 'in_session'"_s},
    };
}

QList<StandingRule> rulesOfPlans()
{
    return {
        {u"3: one validated version of a plan"_s,
         u"SELECT plan_id FROM version WHERE state IN %1 GROUP BY plan_id HAVING count(*) > 1"_s.arg(validated)},
        {u"3: no version is validated beside a closed one"_s,
         u"SELECT v.reference FROM version v JOIN version c ON c.plan_id = v.plan_id AND c.state = 'closed' "
         "WHERE v.state IN %1"_s.arg(validated)},
        {u"2: a validated version has a decision of that kind which stands, and the digest it was given for"_s,
         u"SELECT v.reference FROM version v LEFT JOIN validation x ON x.version_id = v.id "
         "LEFT JOIN decision d ON d.id = x.decision_id WHERE v.state IN %1 AND (x.id IS NULL OR d.kind <> 'validation' "
         "OR d.state NOT IN %2 OR v.decision_id <> d.id OR x.digest <> v.digest)"_s.arg(validated, standing)},
        {u"a plan that is closed still has a decision that stands"_s,
         u"SELECT v.reference FROM version v JOIN decision d ON d.id = v.decision_id "
         "WHERE v.state = 'closed' AND d.state NOT IN %1"_s.arg(standing)},
        {u"a version is validated with conditions exactly while one is open"_s,
         u"SELECT v.reference FROM version v WHERE v.state IN %1 AND (v.state = 'validated') = EXISTS ("
         "SELECT 1 FROM condition c WHERE c.decision_id = v.decision_id AND c.state <> 'lifted')"_s.arg(validated)},
        {u"one open version of a plan"_s,
         u"SELECT plan_id FROM version WHERE state IN ('draft', 'submitted') GROUP BY plan_id HAVING count(*) > 1"_s},
        {u"2: what was submitted has a digest"_s,
         u"SELECT reference FROM version WHERE state <> 'draft' AND coalesce(digest, '') = ''"_s},
        {u"4: a donor's acceptance names what it accepts"_s,
         u"SELECT a.id FROM acceptance a JOIN version v ON v.id = a.version_id WHERE a.digest <> v.digest"_s},
        {u"a lifted condition names the decision that lifted it"_s,
         u"SELECT c.id FROM condition c LEFT JOIN decision d ON d.id = c.lifted_by_id "
         "WHERE (c.state = 'lifted') <> (d.id IS NOT NULL) OR d.id = c.decision_id"_s},
        {u"what replaced a decision is there, and is another"_s,
         u"SELECT reference FROM decision WHERE (state IN ('superseded', 'revoked')) <> (replaced_by_id IS NOT NULL) "
         "OR replaced_by_id = id"_s},
    };
}

QList<StandingRule> rulesOfResults()
{
    QList<StandingRule> rules{
        {u"7: a revised target says why and when"_s,
         u"SELECT id FROM target WHERE replaces_id IS NOT NULL AND (reason IS NULL OR set_on IS NULL)"_s},
        {u"7: a target replaces one of the same indicator and kind"_s,
         u"SELECT t.id FROM target t JOIN target b ON b.id = t.replaces_id "
         "WHERE b.indicator_id <> t.indicator_id OR b.kind <> t.kind"_s},
        {u"7: one target in force for a period"_s,
         u"SELECT a.id FROM target a JOIN target b ON a.indicator_id = b.indicator_id AND a.kind = b.kind AND a.id < "
         u"b.id "
         "AND coalesce(a.starts_on, '') = coalesce(b.starts_on, '') AND coalesce(a.ends_on, '') = coalesce(b.ends_on, "
         "'') "
         "WHERE NOT EXISTS (SELECT 1 FROM target n WHERE n.replaces_id IN (a.id, b.id))"_s},
        {u"10: one ultimate outcome"_s,
         u"SELECT project_id FROM result WHERE level = 'ultimate' AND retired = 0 GROUP BY project_id "
         "HAVING count(*) > 1"_s},
        {u"10: all but the ultimate outcome lead to a result of the same project"_s,
         u"SELECT r.code FROM result r LEFT JOIN result p ON p.id = r.parent_id AND p.project_id = r.project_id "
         "WHERE (r.level = 'ultimate') <> (p.id IS NULL)"_s},
        {u"8: a part is of one observation or target"_s,
         u"SELECT id FROM part WHERE (observation_id IS NULL) = (target_id IS NULL)"_s},
    };
    for (const auto &table : {u"observation"_s, u"target"_s}) {
        rules.append(
            {u"9: a percentage has its base (%1)"_s.arg(table),
             u"SELECT x.id FROM %1 x JOIN indicator i ON i.id = x.indicator_id WHERE i.measure = 'percentage' "
             "AND (x.value IS NOT NULL OR x.numerator IS NOT NULL) AND x.denominator IS NULL"_s.arg(table)}
        );
        rules.append(
            {u"9: what is told in words has no number (%1)"_s.arg(table),
             u"SELECT x.id FROM %1 x JOIN indicator i ON i.id = x.indicator_id WHERE i.measure = 'narrative' "
             "AND (x.value IS NOT NULL OR x.numerator IS NOT NULL OR x.denominator IS NOT NULL)"_s.arg(table)}
        );
    }
    return rules;
}

QList<StandingRule> rulesOfLinks()
{
    const QStringList targets{
        u"result"_s, u"indicator"_s, u"target"_s, u"version"_s, u"activity"_s, u"amendment"_s, u"risk"_s};
    QStringList given;
    QString joins;
    QStringList ids;
    for (const auto &target : targets) {
        given.append(u"(l.%1_id IS NOT NULL)"_s.arg(target));
        joins += u" LEFT JOIN %1 t_%1 ON t_%1.id = l.%1_id"_s.arg(target);
        ids.append(u"t_%1.project_id"_s.arg(target));
    }
    return {
        {u"6: a link has one origin and one target"_s,
         u"SELECT l.id FROM decision_link l WHERE %1 <> 1 OR (l.decision_id IS NULL) = (l.recommendation_id IS NULL)"_s
             .arg(given.join(u" + "_s))},
        {u"6: what a link points to is there, in its project or programme"_s,
         u"SELECT l.id FROM decision_link l JOIN project here ON here.id = l.project_id%1 "
         "LEFT JOIN project there ON there.id = coalesce(%2) WHERE there.id IS NULL OR (there.id <> here.id AND "
         "coalesce(there.programme_id, '-') <> coalesce(here.programme_id, '+'))"_s.arg(joins, ids.join(u", "_s))},
        {u"6: a link is of the project its decision is of"_s,
         u"SELECT l.id FROM decision_link l LEFT JOIN decision d ON d.id = l.decision_id "
         "LEFT JOIN recommendation r ON r.id = l.recommendation_id "
         "WHERE coalesce(d.project_id, r.project_id, '') <> l.project_id"_s},
    };
}

/// Numbers of a project's year are 1, 2, 3… without a hole, and the reference is made from them.
QList<StandingRule> rulesOfNumbers()
{
    static const QHash<QString, QString> prefixes{
        {u"decision"_s, u"'D-' || year || '-' || printf('%03d', number)"_s},
        {u"recommendation"_s, u"'R-' || year || '-' || printf('%03d', number)"_s},
        {u"meeting"_s, u"'M-' || year || '-' || printf('%02d', number)"_s},
        {u"incident"_s, u"'I-' || year || '-' || printf('%03d', number)"_s},
        {u"amendment"_s, u"'N-' || year || '-' || printf('%03d', number)"_s},
    };
    QList<StandingRule> rules;
    for (const auto *table : allTables()) {
        const QString name(table->name());
        if (table->indexOf("number"_L1) < 0 || table->indexOf("year"_L1) < 0)
            continue;
        // What is the office's own is numbered by year alone.
        const auto within = table->scope() == LedgerScope::Project ? u"project_id, year"_s : u"year"_s;
        rules.append(
            {u"16: numbers grow by one (%1)"_s.arg(name),
             u"SELECT year FROM %1 GROUP BY %2 HAVING count(*) <> max(number) "
             "OR min(number) <> 1 OR count(DISTINCT number) <> count(*)"_s.arg(name, within)}
        );
        rules.append(
            {u"16: references are unique and made of year and number (%1)"_s.arg(name),
             prefixes.contains(name)
                 ? u"SELECT reference FROM %1 WHERE reference <> %2"_s.arg(name, prefixes.value(name))
                 : u"SELECT reference FROM %1 GROUP BY project_id, reference HAVING count(*) > 1"_s.arg(name)}
        );
    }
    rules.append(
        {u"16: versions of a plan are numbered 1, 2, 3"_s,
         u"SELECT plan_id FROM version GROUP BY plan_id HAVING count(*) <> max(number) OR min(number) <> 1"_s}
    );
    // Whoever is shown by a consent gave it, and did not take it back.
    rules.append(
        {u"11: no name without a consent in force"_s,
         u"SELECT p.id FROM person p WHERE p.agreed_to LIKE '%publish_name%' AND NOT EXISTS (SELECT 1 FROM consent c "
         "WHERE c.person_id = p.id AND c.purpose = 'publish_name' AND c.withdrawn_on IS NULL)"_s}
    );
    return rules;
}

/// Whatever a row points to is of its own project; a text has a language that is spoken here.
QList<StandingRule> rulesOfEveryTable(Database &database)
{
    QList<StandingRule> rules;
    for (const auto *table : allTables()) {
        const QString name(table->name());
        if (table->indexOf("lang"_L1) >= 0 && name != u"person"_s)
            rules.append(
                {u"15: a text has a language of record (%1)"_s.arg(name),
                 u"SELECT id FROM %1 WHERE lang NOT IN ('en', 'es', 'fr')"_s.arg(name)}
            );
        if (table->indexOf("project_id"_L1) < 0 || name == u"decision_link"_s)
            continue;
        auto columns =
            Statement(database, u"SELECT \"table\", \"from\" FROM pragma_foreign_key_list('%1')"_s.arg(name))
                .rows<std::pair<QString, QString>>([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
        REQUIRE_OK(columns);
        for (const auto &[other, column] : *columns)
            if (const auto *there = tableNamed(other); there && there->indexOf("project_id"_L1) >= 0)
                rules.append(
                    {u"%1 of %2 is of the same project"_s.arg(column, name),
                     u"SELECT a.id FROM %1 a JOIN %2 b ON b.id = a.%3 WHERE a.project_id <> b.project_id"_s.arg(
                         name, other, column
                     )}
                );
    }
    return rules;
}

} // namespace

QString brokenByRows(Database &database, const QStringList &touched)
{
    static const auto rules = rulesOfSessions() + rulesOfPlans() + rulesOfResults() + rulesOfLinks() +
                              rulesOfNumbers() + rulesOfEveryTable(database);
    for (const auto &rule : rules) {
        const auto reads = [&rule](const QString &table) {
            return rule.rows.contains(u" %1 "_s.arg(table)) || rule.rows.endsWith(u' ' + table);
        };
        if (!touched.isEmpty() && std::ranges::none_of(touched, reads))
            continue;
        auto rows =
            Statement(database, rule.rows + u" LIMIT 3"_s).rows<QString>([](const Row &row) { return row.text(0); });
        REQUIRE_OK(rows);
        if (!rows->isEmpty())
            return u"rule %1: %2"_s.arg(rule.sentence, rows->join(u", "_s));
    }
    return {};
}

} // namespace minutier
