// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plans/PlanContent.h"
#include "domain/sharing/Translation.h"
#include "property/StandingRules.h"
#include "storage/Tables.h"
#include "storage/meetings/MeetingRepositories.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/results/ResultRepositories.h"
#include "support/Catch.h"

#include <QMap>
#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

template <typename Entity>
QList<Entity> all(Database &database)
{
    const auto &table = tableOf<Entity>();
    auto rows = Statement(database, table.select(u"ORDER BY id"_s)).template rows<Entity>([&](const Row &row) {
        return table.read(row, database);
    });
    REQUIRE_OK(rows);
    return *rows;
}

QString brokenDigest(Database &database)
{
    QHash<PlanVersionId, QList<PlanActivity>> activities;
    for (const auto &activity : all<PlanActivity>(database))
        activities[activity.version].append(activity);
    QHash<PlanId, ActionPlan> plans;
    for (const auto &plan : all<ActionPlan>(database))
        plans.insert(plan.id, plan);
    for (const auto &version : all<PlanVersion>(database))
        if (version.state != PlanState::Draft &&
            version.digest != digestOf(plans.value(version.plan), activities.value(version.id)))
            return u"rule 2: what was submitted as %1 never changes"_s.arg(version.reference);
    return {};
}

/// Parts that add up stay within the whole, and each part that overlaps does too.
QString brokenSum(const QList<Part> &parts, const std::optional<Decimal> &whole, const QString &id)
{
    QMap<QString, Decimal> sums;
    QMap<QString, PartKind> kinds;
    for (const auto &part : parts) {
        if (kinds.value(part.dimension, part.kind) != part.kind)
            return u"rule 8: a dimension of %1 adds up or overlaps, not both"_s.arg(id);
        kinds.insert(part.dimension, part.kind);
        if (!part.value)
            continue;
        if (part.value->isNegative() || (whole && *part.value > *whole))
            return u"rule 8: a part of %1 is larger than the whole"_s.arg(id);
        if (part.kind == PartKind::Partition)
            sums[part.dimension] = sums.value(part.dimension) + *part.value;
        if (whole && sums.value(part.dimension) > *whole)
            return u"rule 8: the parts of %1 are more than the whole"_s.arg(id);
    }
    return {};
}

QString brokenPart(Database &database)
{
    QHash<ObservationId, QList<Part>> observed;
    QHash<TargetId, QList<Part>> aimed;
    for (const auto &part : all<Part>(database))
        part.observation.isNull() ? aimed[part.target].append(part) : observed[part.observation].append(part);
    for (const auto &observation : all<Observation>(database))
        if (auto broken = brokenSum(observed.value(observation.id), wholeOf(observation), observation.id.toString());
            !broken.isEmpty())
            return broken;
    for (const auto &target : all<Target>(database))
        if (auto broken = brokenSum(aimed.value(target.id), wholeOf(target), target.id.toString()); !broken.isEmpty())
            return broken;
    return {};
}

QString brokenModel(Database &database)
{
    QHash<ResultId, ResultNode> nodes;
    for (const auto &node : all<ResultNode>(database))
        nodes.insert(node.id, node);
    for (const auto &node : nodes) {
        QSet<ResultId> passed{node.id};
        for (auto at = node.parent; !at.isNull(); at = nodes.value(at).parent) {
            if (passed.contains(at))
                return u"rule 10: %1 leads to itself"_s.arg(node.code);
            passed.insert(at);
        }
        if (!node.parent.isNull() && nodes.value(node.parent).level >= node.level)
            return u"rule 10: %1 leads to a result of a level above"_s.arg(node.code);
    }
    return {};
}

QString brokenHour(Database &database)
{
    for (const auto &meeting : all<Meeting>(database)) {
        const auto meant = ZonedTime::make(meeting.starts.local, meeting.starts.zone);
        if (!meant || meant->utc != meeting.starts.utc)
            return u"rule 12: local time, zone and instant of %1 agree"_s.arg(meeting.reference);
    }
    return {};
}

QString brokenTranslation(Database &database)
{
    for (const auto &translation : all<Translation>(database)) {
        const auto *table = tableNamed(translation.entity);
        if (!table)
            return u"rule 15: a translation is of a text"_s;
        const auto good =
            Statement(
                database, u"SELECT count(*) FROM %1 WHERE id = ? AND revision >= ? AND lang <> ?"_s.arg(table->name())
            )
                .bind(translation.entityId, translation.ofRevision, translation.lang)
                .integer();
        REQUIRE_OK(good);
        if (*good != 1)
            return u"rule 15: a translation into %1 names a revision that exists"_s.arg(translation.lang);
    }
    return {};
}

} // namespace

QString brokenByContent(Database &database)
{
    for (const auto rule : {brokenDigest, brokenPart, brokenModel, brokenHour, brokenTranslation})
        if (auto broken = rule(database); !broken.isEmpty())
            return broken;
    return {};
}

} // namespace minutier
