// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/plans/PlanComparison.h"

#include "core/Say.h"
#include "storage/Statement.h"
#include "storage/plans/PlanRepositories.h"

#include <QSet>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// A link as the comparison needs it: to an activity's code, or to a whole version.
struct Link
{
    QString code;
    QUuid version;
    Backing from;
};

Result<QList<Link>> linksOf(Database &database, const PlanId &plan)
{
    const auto read = [](const Row &row) {
        const bool decided = !row.value(2).isNull();
        return Link{
            row.text(0),
            row.as<QUuid>(1),
            {row.as<QUuid>(decided ? 2 : 5),
             decided ? u"decision"_s : u"recommendation"_s,
             row.text(decided ? 3 : 6),
             row.text(decided ? 4 : 7)},
        };
    };
    const auto from = u" LEFT JOIN decision d ON d.id = l.decision_id AND d.state IN ('adopted', "
                      "'adopted_with_conditions', 'executed') "
                      "LEFT JOIN recommendation r ON r.id = l.recommendation_id "
                      "WHERE v.plan_id = ? AND l.retired = 0 AND (d.id IS NOT NULL OR r.id IS NOT NULL)"_s;
    const auto columns = u"d.id, d.reference, d.title, r.id, r.reference, r.title "_s;
    auto ofActivities =
        Statement(
            database,
            u"SELECT a.code, v.id, "_s + columns +
                u"FROM version v JOIN activity a ON a.version_id = v.id JOIN decision_link l ON l.activity_id = a.id"_s +
                from
        )
            .bind(plan)
            .rows<Link>(read);
    if (!ofActivities)
        return ofActivities;
    auto ofVersions =
        Statement(
            database,
            u"SELECT '', v.id, "_s + columns + u"FROM version v JOIN decision_link l ON l.version_id = v.id"_s + from
        )
            .bind(plan)
            .rows<Link>(read);
    if (!ofVersions)
        return ofVersions;
    return *ofActivities + *ofVersions;
}

/// Whether a version holds an activity as a change left it: at least one of the things that changed is so there.
bool holds(const QList<PlanActivity> &activities, const PlanChange &change)
{
    const auto found = std::ranges::find(activities, change.code, &PlanActivity::code);
    if (!change.after || found == activities.end())
        return !change.after && found == activities.end();
    const auto left = differenceOf({*found}, {*change.after});
    return left.isEmpty() ||
           std::ranges::any_of(change.kinds, [&left](ChangeKind kind) { return !left.first().kinds.contains(kind); });
}

/// The links between two versions of a plan, and what each of the versions they speak of held.
class Backings
{
public:
    Backings(Database &database, QList<Link> links)
        : m_database(database)
        , m_links(std::move(links))
    {}

    /// Links to an activity where it is as the change left it, and decisions on the whole of such a version.
    Result<QList<Backing>> behind(const PlanChange &change, const QSet<QUuid> &later)
    {
        QList<Backing> found;
        for (const auto &link : m_links) {
            if (!later.contains(link.version) || (!link.code.isEmpty() && link.code != change.code))
                continue;
            const auto activities = activitiesOf(link.version);
            if (!activities)
                return activities.error();
            if (holds(*activities, change) && std::ranges::find(found, link.from.id, &Backing::id) == found.end())
                found.append(link.from);
        }
        return found;
    }

private:
    Result<QList<PlanActivity>> activitiesOf(const QUuid &version)
    {
        if (!m_activities.contains(version)) {
            const auto read = ActivityRepository(m_database).ofVersion(PlanVersionId(version));
            if (!read)
                return read;
            m_activities.insert(version, *read);
        }
        return m_activities.value(version);
    }

    Database &m_database;
    QList<Link> m_links;
    QHash<QUuid, QList<PlanActivity>> m_activities;
};

void addBudgets(PlanComparison &comparison, const QList<PlanActivity> &before, const QList<PlanActivity> &after)
{
    for (const auto &activity : before)
        if (activity.budget)
            comparison.budgets[activity.currency].first =
                comparison.budgets[activity.currency].first + *activity.budget;
    for (const auto &activity : after)
        if (activity.budget)
            comparison.budgets[activity.currency].second =
                comparison.budgets[activity.currency].second + *activity.budget;
}

} // namespace

bool BackedChange::isDecided() const
{
    return std::ranges::any_of(behind, [](const Backing &one) { return one.entity == "decision"_L1; });
}

int PlanComparison::undecided() const
{
    return int(std::ranges::count_if(changes, [](const BackedChange &one) { return !one.isDecided(); }));
}

Result<PlanComparison> comparePlans(Database &database, const PlanVersionId &before, const PlanVersionId &after)
{
    const PlanVersionRepository versions(database);
    PlanComparison comparison;
    for (auto [id, version] : {std::pair(before, &comparison.before), std::pair(after, &comparison.after)}) {
        auto found = versions.get(id);
        if (!found)
            return found.error();
        *version = *found;
    }
    if (comparison.before.plan != comparison.after.plan)
        return Error::invalid(Say::tr("Only two versions of one plan are compared."));
    const ActivityRepository activities(database);
    const auto first = activities.ofVersion(before);
    const auto second = activities.ofVersion(after);
    if (!first || !second)
        return first ? second.error() : first.error();
    const auto links = linksOf(database, comparison.before.plan);
    const auto all = versions.ofPlan(comparison.before.plan);
    if (!links || !all)
        return links ? all.error() : links.error();
    const auto [earliest, latest] = std::minmax(comparison.before.number, comparison.after.number);
    QSet<QUuid> later;
    for (const auto &version : *all)
        if (version.number > earliest && version.number <= latest)
            later.insert(version.id.uuid());
    // Read backwards, a change still rests on what was decided when it was made.
    const bool backwards = comparison.before.number > comparison.after.number;
    QHash<QString, PlanChange> made;
    for (const auto &change : backwards ? differenceOf(*second, *first) : differenceOf(*first, *second))
        made.insert(change.code, change);
    Backings backings(database, *links);
    for (const auto &change : differenceOf(*first, *second)) {
        const auto behind = backings.behind(made.value(change.code), later);
        if (!behind)
            return behind.error();
        comparison.changes.append({change, *behind});
    }
    QSet<QString> changed;
    for (const auto &one : comparison.changes)
        changed.insert(one.change.code);
    comparison.unchanged = int(std::ranges::count_if(*second, [&changed](const PlanActivity &activity) {
        return !changed.contains(activity.code);
    }));
    addBudgets(comparison, *first, *second);
    return comparison;
}

} // namespace minutier
