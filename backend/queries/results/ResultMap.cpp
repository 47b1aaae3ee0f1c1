// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/ResultMap.h"

#include "queries/results/IndicatorSeries.h"
#include "queries/results/ResultTouch.h"
#include "storage/Statement.h"
#include "storage/results/ResultRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// The latest data of each indicator of a project, found through the index of its periods.
QString latestOfEach(const ReadableCounts &disclosed)
{
    return u"SELECT (SELECT o.id FROM observation o WHERE o.indicator_id = i.id AND %1 "
           "ORDER BY o.ends_on DESC NULLS LAST LIMIT 1) FROM indicator i WHERE i.project_id = ?"_s.arg(
               disclosed.holdsUnverified() ? u"o.state <> 'returned'"_s : u"o.state = 'verified'"_s
           );
}

template <typename Entity>
Result<QList<Entity>> readThose(Database &database, const QString &clause, const ProjectId &project)
{
    return Statement(database, tableOf<Entity>().select(clause))
        .bind(project)
        .template rows<Entity>([&](const Row &row) { return tableOf<Entity>().read(row, database); });
}

bool saysSomething(const Observation &data)
{
    return data.state != ObservationState::Draft && (data.value || data.numerator || !data.narrative.isEmpty());
}

/// Reads the rows of a project, each kind in one statement, and puts them together.
class Mapping
{
public:
    Mapping(Database &database, const ProjectId &project, const QDate &today, const ReadableCounts &disclosed)
        : m_database(database)
        , m_project(project)
        , m_today(today)
        , m_disclosed(disclosed)
    {}

    Result<ResultMap> run()
    {
        for (const auto step :
             {&Mapping::readIndicators, &Mapping::readTargets, &Mapping::readData, &Mapping::readResults})
            if (auto done = (this->*step)(); !done)
                return done.error();
        measureCoverage();
        return m_map;
    }

private:
    Result<> readIndicators()
    {
        const auto indicators = IndicatorRepository(m_database).ofProject(m_project);
        if (!indicators)
            return indicators.error();
        for (const auto &indicator : *indicators)
            if (!indicator.retired)
                m_measured.insert(indicator.id, {.indicator = indicator});
        m_indicators = *indicators;
        return {};
    }

    /// Baselines and targets that nothing replaces.
    Result<> readTargets()
    {
        const auto targets = readThose<Target>(
            m_database,
            u"WHERE indicator_id IN (SELECT id FROM indicator WHERE project_id = ?) "
            "AND NOT EXISTS (SELECT 1 FROM target later WHERE later.replaces_id = target.id)"_s,
            m_project
        );
        if (!targets)
            return targets.error();
        for (const auto &target : *targets) {
            const auto measured = m_measured.find(target.indicator);
            if (measured == m_measured.end())
                continue;
            auto &place = target.kind == TargetKind::Baseline ? measured->baseline : measured->target;
            if (!place || isNearer(target, *place, m_today))
                place = m_disclosed.read(measured->indicator, target);
        }
        return {};
    }

    Result<> readData()
    {
        const auto latest =
            readThose<Observation>(m_database, u"WHERE id IN (%1)"_s.arg(latestOfEach(m_disclosed)), m_project);
        if (!latest)
            return latest.error();
        for (const auto &data : *latest)
            if (const auto measured = m_measured.find(data.indicator); measured != m_measured.end())
                measured->latest = m_disclosed.read(data);
        const auto parts = readThose<Part>(
            m_database,
            u"WHERE observation_id IN (%1) ORDER BY observation_id, position"_s.arg(latestOfEach(m_disclosed)),
            m_project
        );
        if (!parts)
            return parts.error();
        QHash<ObservationId, QList<Part>> byData;
        for (const auto &part : *parts)
            byData[part.observation].append(part);
        for (auto &measured : m_measured)
            if (measured.latest)
                measured.parts = m_disclosed.read(measured.latest->id, byData.value(measured.latest->id));
        return {};
    }

    Result<> readResults()
    {
        const auto nodes = ResultRepository(m_database).ofProject(m_project);
        if (!nodes)
            return nodes.error();
        const auto assessments = readThose<ProgressAssessment>(
            m_database,
            u"WHERE id IN (SELECT (SELECT a.id FROM assessment a WHERE a.result_id = r.id "
            "ORDER BY a.assessed_on DESC, a.id DESC LIMIT 1) FROM result r WHERE r.project_id = ?)"_s,
            m_project
        );
        if (!assessments)
            return assessments.error();
        const auto touches = readTouches(m_database, m_project);
        if (!touches)
            return touches.error();
        for (const auto &node : *nodes) {
            if (node.retired)
                continue;
            MappedResult result{.node = node, .decisions = int(touches->value(node.id).size())};
            const auto judged = std::ranges::find(*assessments, node.id, &ProgressAssessment::result);
            if (judged != assessments->end())
                result.assessment = *judged;
            result.indicators = measuredOf(node.id);
            m_map.results.append(result);
        }
        m_map.means = measuredOf({});
        m_map.remarks = remarksOn(*nodes, m_indicators);
        std::ranges::stable_partition(m_map.remarks, &ModelRemark::isError);
        return {};
    }

    [[nodiscard]] QList<MappedIndicator> measuredOf(const ResultId &result) const
    {
        QList<MappedIndicator> own;
        for (const auto &indicator : m_indicators)
            if (indicator.result == result && m_measured.contains(indicator.id))
                own.append(m_measured.value(indicator.id));
        return own;
    }

    void measureCoverage()
    {
        const auto since = m_today.addMonths(-12);
        for (const auto &result : m_map.results) {
            if (result.node.level == ResultLevel::Output)
                continue;
            ++m_map.coverage.outcomes;
            bool any = false;
            bool fresh = false;
            for (const auto &measured : result.indicators) {
                if (!measured.latest || !saysSomething(*measured.latest))
                    continue;
                any = true;
                const auto &until = measured.latest->endsOn;
                fresh = fresh || (until.isNull() ? measured.latest->startsOn : until).last() >= since;
            }
            if (fresh)
                m_map.coverage.fresh.append(result.node.id);
            if (!any && hasOutputsWithData(result.node))
                m_map.coverage.onlyOutputs.append(result.node.id);
        }
    }

    [[nodiscard]] bool hasOutputsWithData(const ResultNode &outcome) const
    {
        return std::ranges::any_of(m_map.results, [&](const MappedResult &result) {
            if (result.node.parent != outcome.id || result.node.level <= outcome.level)
                return false;
            if (result.node.level != ResultLevel::Output)
                return hasOutputsWithData(result.node);
            return std::ranges::any_of(result.indicators, [](const MappedIndicator &measured) {
                return measured.latest && saysSomething(*measured.latest);
            });
        });
    }

    Database &m_database;
    const ProjectId &m_project;
    const QDate m_today;
    const ReadableCounts &m_disclosed;
    QList<Indicator> m_indicators;
    QHash<IndicatorId, MappedIndicator> m_measured;
    ResultMap m_map;
};

} // namespace

Result<ResultMap>
readResultMap(Database &database, const ProjectId &project, const QDate &today, const ReadableCounts &disclosed)
{
    return Mapping(database, project, today, disclosed).run();
}

} // namespace minutier
