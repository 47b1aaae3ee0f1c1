// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/IndicatorSeries.h"

#include "storage/results/ResultRepositories.h"

#include <algorithm>
#include <ranges>

namespace minutier {

using namespace Qt::StringLiterals;

bool isNearer(const Target &target, const Target &other, const QDate &today)
{
    const auto rank = [&today](const Target &one) {
        const auto end = one.endsOn.last();
        if (!end.isValid() || (end >= today && (one.startsOn.isNull() || one.startsOn.first() <= today)))
            return std::pair(0, end.isValid() ? today.daysTo(end) : qint64(0));
        return end >= today ? std::pair(1, today.daysTo(end)) : std::pair(2, end.daysTo(today));
    };
    return rank(target) < rank(other);
}

std::optional<Target> inForce(const QList<Target> &targets, TargetKind kind, const QDate &today)
{
    std::optional<Target> nearest;
    for (const auto &target : targets) {
        if (target.kind != kind || std::ranges::find(targets, target.id, &Target::replaces) != targets.end())
            continue;
        if (!nearest || isNearer(target, *nearest, today))
            nearest = target;
    }
    return nearest;
}

Result<IndicatorSeries> readSeries(Database &database, const IndicatorId &indicator, const ReadableCounts &disclosed)
{
    static const auto sql = tableOf<Observation>().select(
        u"WHERE indicator_id = ? ORDER BY ends_on DESC NULLS LAST LIMIT %1"_s.arg(seriesUpTo)
    );
    auto newest = Statement(database, sql).bind(indicator).rows<Observation>([&](const Row &row) {
        return tableOf<Observation>().read(row, database);
    });
    if (!newest)
        return newest.error();
    QList<Observation> readable;
    for (const auto &data : *newest | std::views::reverse)
        if (const auto shown = disclosed.read(data))
            readable.append(*shown);
    auto targets = TargetRepository(database).ofIndicator(indicator);
    const auto measured = IndicatorRepository(database).get(indicator);
    if (!targets || !measured)
        return targets ? measured.error() : targets.error();
    for (auto &target : *targets)
        target = disclosed.read(*measured, target);
    return IndicatorSeries{.targets = *targets, .observations = readable};
}

} // namespace minutier
