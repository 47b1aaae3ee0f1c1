// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/ResultTrace.h"

#include "core/Say.h"
#include "core/Text.h"
#include "domain/Words.h"
#include "queries/results/TraceOrigins.h"
#include "queries/results/ValueWords.h"
#include "storage/Statement.h"
#include "storage/results/ResultRepositories.h"

#include <QSet>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailLength = 200;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return firstWords(parts.join(u" · "_s), detailLength);
}

/// A month or a year stands after its days, as text that sorts.
QString lastOf(const QString &day)
{
    return day.isEmpty() || day.size() >= 10 ? day : day + u"-99-99"_s;
}

/// Gathers what touched one result, one kind of thing after the other.
class Tracing
{
public:
    Tracing(Database &database, const ResultId &result, const Phrasebook &phrases, const ReadableCounts &disclosed)
        : m_database(database)
        , m_result(result)
        , m_phrases(phrases)
        , m_disclosed(disclosed)
    {}

    Result<QList<TraceEvent>> run()
    {
        for (const auto step :
             {&Tracing::addPlans,
              &Tracing::addOrigins,
              &Tracing::addProgress,
              &Tracing::addMeasures,
              &Tracing::addAssessments})
            if (auto done = (this->*step)(); !done)
                return done.error();
        std::ranges::stable_sort(m_events, [](const TraceEvent &one, const TraceEvent &other) {
            const auto order = lastOf(one.day).compare(lastOf(other.day));
            return order < 0 || (order == 0 && one.kind < other.kind);
        });
        if (m_events.size() > tracedUpTo)
            m_events.remove(0, m_events.size() - tracedUpTo);
        return m_events;
    }

private:
    /// Versions that hold activities of the result: when they were submitted, and by which decision validated.
    Result<> addPlans()
    {
        return Statement(
                   m_database,
                   u"SELECT v.id, v.reference, v.number, v.submitted_on, v.state, v.reason, p.year, w.validated_on, "
                   "d.id, d.reference, m.reference "
                   "FROM (SELECT DISTINCT version_id FROM activity WHERE result_id = ? AND dropped = 0) held "
                   "JOIN version v ON v.id = held.version_id JOIN plan p ON p.id = v.plan_id "
                   "LEFT JOIN validation w ON w.version_id = v.id LEFT JOIN decision d ON d.id = w.decision_id "
                   "LEFT JOIN meeting m ON m.id = w.meeting_id"_s
        )
            .bind(m_result)
            .each([this](const Row &row) {
                addPlan(row);
                return true;
            });
    }

    void addPlan(const Row &row)
    {
        TraceEvent event{
            .day = row.text(3),
            .kind = TraceKind::PlanSubmitted,
            .reference = row.text(1),
            .title = Say::tr("Plan of year %1, version %2, submitted").arg(row.integer(6)).arg(row.integer(2)),
            .detail = firstWords(row.text(5), detailLength),
            .state = row.text(4),
            .entity = u"version"_s,
            .id = row.as<QUuid>(0),
        };
        if (!event.day.isEmpty())
            m_events.append(event);
        if (row.text(9).isEmpty())
            return;
        event.day = row.text(7);
        event.kind = TraceKind::PlanValidated;
        event.reference = row.text(9);
        event.title = Say::tr("Plan of year %1, version %2, validated").arg(row.integer(6)).arg(row.integer(2));
        event.detail = joined({row.text(10), row.text(1)});
        event.entity = u"decision"_s;
        event.id = row.as<QUuid>(8);
        m_events.append(event);
        m_validating.insert(event.id);
    }

    /// Decisions and recommendations linked to it; those that validated a plan are there already.
    Result<> addOrigins()
    {
        const auto origins = readOrigins(m_database, m_result);
        if (!origins)
            return origins.error();
        auto decided = m_events;
        decided.append(*origins);
        const auto companions = readCompanions(m_database, decided);
        if (!companions)
            return companions.error();
        std::ranges::copy_if(*origins, std::back_inserter(m_events), [this](const TraceEvent &event) {
            return !m_validating.contains(event.id);
        });
        m_events.append(*companions);
        return {};
    }

    Result<> addProgress()
    {
        return add(
            u"SELECT a.id, a.code, a.title, p.reported_on, p.state, p.percent, p.text, p.variance FROM activity a "
            "JOIN activity_progress p ON p.activity_id = a.id WHERE a.result_id = ? "
            "ORDER BY p.reported_on DESC LIMIT %1"_s.arg(tracedUpTo),
            [](const Row &row) {
                const auto percent = row.text(5);
                return TraceEvent{
                    .day = row.text(3),
                    .kind = TraceKind::ActivityReported,
                    .reference = row.text(1),
                    .title = row.text(2),
                    .detail = joined(
                        {spoken(row.as<ProgressState>(4)),
                         percent.isEmpty() ? QString() : Say::tr("%1%", "a percentage").arg(percent),
                         row.text(6),
                         row.text(7)}
                    ),
                    .state = row.text(4),
                    .entity = u"activity"_s,
                    .id = row.as<QUuid>(0),
                };
            }
        );
    }

    /// Targets and data, indicator by indicator: each reads the newest through its index.
    Result<> addMeasures()
    {
        const auto indicators = IndicatorRepository(m_database).ofResult(m_result);
        if (!indicators)
            return indicators.error();
        for (const auto &indicator : *indicators) {
            if (auto targets = addTargets(indicator); !targets)
                return targets;
            if (auto observations = addObservations(indicator); !observations)
                return observations;
        }
        return {};
    }

    Result<> addTargets(const Indicator &indicator)
    {
        const auto targets = TargetRepository(m_database).ofIndicator(indicator.id);
        if (!targets)
            return targets.error();
        for (const auto &target : *targets) {
            const auto value = valueWords(indicator, m_disclosed.read(indicator, target), m_phrases);
            m_events.append({
                .day = target.setOn.toString(),
                .kind = target.replaces.isNull() ? TraceKind::TargetSet : TraceKind::TargetRevised,
                .reference = indicator.code,
                .title = Say::tr("%1: %2", "target or baseline, its value").arg(spoken(target.kind), value),
                .detail = joined({target.reason, indicator.title}),
                .state = nameOf(target.kind),
                .entity = u"target"_s,
                .id = target.id.uuid(),
            });
        }
        return {};
    }

    Result<> addObservations(const Indicator &indicator)
    {
        static const auto sql = tableOf<Observation>().select(
            u"WHERE indicator_id = ? ORDER BY ends_on DESC NULLS LAST LIMIT %1"_s.arg(tracedUpTo)
        );
        const auto observations = Statement(m_database, sql).bind(indicator.id).rows<Observation>([&](const Row &row) {
            return tableOf<Observation>().read(row, m_database);
        });
        if (!observations)
            return observations.error();
        for (const auto &stored : *observations) {
            const auto readable = m_disclosed.read(stored);
            if (!readable)
                continue;
            const auto &data = *readable;
            const auto value = valueWords(indicator, data, m_phrases);
            m_events.append({
                .day = (data.endsOn.isNull() ? data.startsOn : data.endsOn).toString(),
                .kind = TraceKind::Observed,
                .reference = indicator.code,
                .title = value.isEmpty() ? Say::tr("Reported without a number") : value,
                .detail = joined({spoken(data.state), indicator.title}),
                .state = nameOf(data.state),
                .entity = u"observation"_s,
                .id = data.id.uuid(),
            });
        }
        return {};
    }

    Result<> addAssessments()
    {
        return add(
            u"SELECT id, rating, narrative, assessed_on FROM assessment WHERE result_id = ? "
            "ORDER BY assessed_on DESC LIMIT %1"_s.arg(tracedUpTo),
            [](const Row &row) {
                return TraceEvent{
                    .day = row.text(3),
                    .kind = TraceKind::Assessed,
                    .title = spoken(row.as<Rating>(1)),
                    .detail = firstWords(row.text(2), detailLength),
                    .state = row.text(1),
                    .entity = u"assessment"_s,
                    .id = row.as<QUuid>(0),
                };
            }
        );
    }

    Result<> add(const QString &sql, const std::function<TraceEvent(const Row &)> &read)
    {
        const auto events = Statement(m_database, sql).bind(m_result).rows<TraceEvent>(read);
        if (!events)
            return events.error();
        m_events.append(*events);
        return {};
    }

    Database &m_database;
    const ResultId &m_result;
    const Phrasebook &m_phrases;
    const ReadableCounts &m_disclosed;
    QList<TraceEvent> m_events;
    QSet<QUuid> m_validating;
};

} // namespace

QString spokenKind(TraceKind kind)
{
    switch (kind) {
    case TraceKind::Decision:
        return Say::tr("Decision");
    case TraceKind::Recommendation:
        return Say::tr("Recommendation");
    case TraceKind::Session:
        return Say::tr("Session to come");
    case TraceKind::Amendment:
        return Say::tr("Agreement amendment");
    case TraceKind::PlanSubmitted:
        return Say::tr("Plan submitted");
    case TraceKind::PlanValidated:
        return Say::tr("Plan validated");
    case TraceKind::ActivityReported:
        return Say::tr("Activity");
    case TraceKind::TargetSet:
        return Say::tr("Set");
    case TraceKind::TargetRevised:
        return Say::tr("Revised");
    case TraceKind::Observed:
        return Say::tr("Actual data");
    case TraceKind::Assessed:
        break;
    }
    return Say::tr("Assessed");
}

Result<QList<TraceEvent>>
readTrace(Database &database, const ResultId &result, const Phrasebook &phrases, const ReadableCounts &disclosed)
{
    const auto node = ResultRepository(database).get(result);
    if (!node)
        return node.error();
    return Tracing(database, result, phrases, disclosed).run();
}

} // namespace minutier
