// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/ReleasedTables.h"

#include "domain/results/CountProtection.h"
#include "storage/results/ResultRepositories.h"
#include "storage/sharing/SharingRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<CountTable>> readReleasedTables(Database &database, const ProjectId &project)
{
    const auto releases = ReleaseRepository(database).ofProject(project);
    if (!releases)
        return releases.error();
    QList<CountTable> tables;
    for (const auto &release : *releases)
        tables.append(countTablesFromText(release.counts, release.audience));
    return tables;
}

Result<VerifiedSheet> readVerifiedData(Database &database, const ProjectId &project)
{
    const auto indicators =
        Statement(database, tableOf<Indicator>().select(u"WHERE project_id = ? AND retired = 0 ORDER BY code"_s))
            .bind(project)
            .rows<Indicator>([&](const Row &row) { return tableOf<Indicator>().read(row, database); });
    if (!indicators)
        return indicators.error();
    VerifiedSheet sheet;
    for (const auto &indicator : *indicators) {
        const auto observations =
            Statement(
                database, tableOf<Observation>().select(u"WHERE indicator_id = ? ORDER BY ends_on, starts_on, id"_s)
            )
                .bind(indicator.id)
                .rows<Observation>([&](const Row &row) { return tableOf<Observation>().read(row, database); });
        if (!observations)
            return observations.error();
        for (const auto &observation : *observations) {
            if (observation.state != ObservationState::Verified) {
                ++sheet.unverified;
                continue;
            }
            const auto parts = PartRepository(database).ofObservation(observation.id);
            if (!parts)
                return parts.error();
            sheet.data.append({indicator, observation, *parts});
        }
    }
    return sheet;
}

Result<CountTables>
tablesFor(Database &database, const ProjectId &project, const QList<VerifiedData> &data, Audience audience)
{
    auto earlier = readReleasedTables(database, project);
    if (!earlier)
        return earlier.error();
    CountTables tables;
    for (const auto &one : data) {
        auto table = countTableOf(one.indicator, one.observation, one.parts, audience);
        protect(table, *earlier);
        earlier->append(table);
        tables.insert(one.observation.id, table);
    }
    return tables;
}

} // namespace minutier
