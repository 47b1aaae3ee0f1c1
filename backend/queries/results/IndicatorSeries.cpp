// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/IndicatorSeries.h"

#include "storage/results/ResultRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<IndicatorSeries> readSeries(Database &database, const IndicatorId &indicator)
{
    static const auto sql = tableOf<Observation>().select(
        u"WHERE indicator_id = ? ORDER BY ends_on DESC NULLS LAST LIMIT %1"_s.arg(seriesUpTo)
    );
    auto newest = Statement(database, sql).bind(indicator).rows<Observation>([](const Row &row) {
        return tableOf<Observation>().read(row);
    });
    if (!newest)
        return newest.error();
    std::ranges::reverse(*newest);
    const auto targets = TargetRepository(database).ofIndicator(indicator);
    if (!targets)
        return targets.error();
    return IndicatorSeries{.targets = *targets, .observations = *newest};
}

} // namespace minutier
