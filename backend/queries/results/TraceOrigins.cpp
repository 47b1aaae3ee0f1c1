// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/TraceOrigins.h"

#include "core/Say.h"
#include "domain/Words.h"
#include "storage/Statement.h"

#include <QHash>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// A way from a result to links, by indexes only; the second word says what the link points to.
struct Way
{
    const char16_t *about;
    const char16_t *path;
};

constexpr std::array ways{
    Way{u"''", u"decision_link l WHERE l.result_id = ?"},
    Way{u"i.code", u"indicator i JOIN decision_link l ON l.indicator_id = i.id WHERE i.result_id = ?"},
    Way{u"i.code",
        u"indicator i JOIN target t ON t.indicator_id = i.id JOIN decision_link l ON l.target_id = t.id "
        "WHERE i.result_id = ?"},
    Way{u"k.reference", u"risk k JOIN decision_link l ON l.risk_id = k.id WHERE k.result_id = ?"},
    Way{u"a.code", u"activity a JOIN decision_link l ON l.activity_id = a.id WHERE a.result_id = ?"},
    Way{u"v.reference",
        u"(SELECT DISTINCT version_id FROM activity WHERE result_id = ? AND dropped = 0) held "
        "JOIN version v ON v.id = held.version_id JOIN decision_link l ON l.version_id = v.id WHERE 1 = 1"},
};

QString sqlOf(const Way &way)
{
    return u"SELECT linked.about, linked.kind, d.id, d.reference, d.title, d.decided_on, d.state, r.id, r.reference, "
           "r.title, r.recorded_at, r.state, m.reference, m.starts_local "
           "FROM (SELECT %1 AS about, l.kind, l.decision_id, l.recommendation_id FROM %2 AND l.retired = 0) linked "
           "LEFT JOIN decision d ON d.id = linked.decision_id "
           "LEFT JOIN recommendation r ON r.id = linked.recommendation_id "
           "LEFT JOIN meeting m ON m.id = coalesce(d.meeting_id, r.meeting_id) "
           "ORDER BY coalesce(d.recorded_at, r.recorded_at) DESC LIMIT %3"_s
               .arg(QString::fromUtf16(way.about), QString::fromUtf16(way.path))
               .arg(tracedUpTo);
}

/// Events by what they come from, in the order they were met.
class Origins
{
public:
    void add(const Row &row)
    {
        const bool decided = !row.text(2).isEmpty();
        const auto id = row.as<QUuid>(decided ? 2 : 7);
        if (!m_places.contains(id)) {
            m_places.insert(id, m_events.size());
            m_events.append(decided ? decisionOf(row) : recommendationOf(row));
        }
        const auto kind = spoken(row.as<LinkKind>(1)).toLower();
        const auto deed = row.text(0).isEmpty() ? kind : u"%1 %2"_s.arg(kind, row.text(0));
        auto &detail = m_events[m_places.value(id)].detail;
        if (!detail.split(u" · "_s).contains(deed))
            detail += detail.isEmpty() ? deed : u" · "_s + deed;
    }
    [[nodiscard]] const QList<TraceEvent> &events() const { return m_events; }

private:
    static TraceEvent decisionOf(const Row &row)
    {
        const auto day = row.text(5);
        return {
            .day = day.isEmpty() ? row.text(13).left(10) : day,
            .kind = TraceKind::Decision,
            .reference = row.text(3),
            .title = row.text(4),
            .detail = row.text(12),
            .state = row.text(6),
            .entity = u"decision"_s,
            .id = row.as<QUuid>(2),
        };
    }
    static TraceEvent recommendationOf(const Row &row)
    {
        const auto day = row.text(13);
        return {
            .day = (day.isEmpty() ? row.text(10) : day).left(10),
            .kind = TraceKind::Recommendation,
            .reference = row.text(8),
            .title = row.text(9),
            .detail = row.text(12),
            .state = row.text(11),
            .entity = u"recommendation"_s,
            .id = row.as<QUuid>(7),
        };
    }

    QList<TraceEvent> m_events;
    QHash<QUuid, qsizetype> m_places;
};

/// How many ids one statement asks for; fewer are filled up with the last one, so that it is prepared once.
constexpr int atOnce = 100;

QString marks()
{
    QStringList marks;
    for (int i = 0; i < atOnce; ++i)
        marks.append(u"?"_s);
    return marks.join(u", "_s);
}

Result<QList<TraceEvent>> readThose(
    Database &database, const QString &sql, const QList<QUuid> &ids, const std::function<TraceEvent(const Row &)> &read
)
{
    QList<TraceEvent> events;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        Statement statement(database, sql);
        for (qsizetype i = first; i < first + atOnce; ++i)
            statement.bind(ids.at(std::min(i, ids.size() - 1)));
        const auto some = statement.rows<TraceEvent>(read);
        if (!some)
            return some;
        events.append(*some);
    }
    return events;
}

TraceEvent amendmentOf(const Row &row)
{
    const auto signedOn = row.text(4);
    return {
        .day = signedOn.isEmpty() ? row.text(5) : signedOn,
        .kind = TraceKind::Amendment,
        .reference = row.text(1),
        .title = row.text(2),
        .detail = spoken(row.as<AmendmentState>(3)),
        .state = row.text(3),
        .entity = u"amendment"_s,
        .id = row.as<QUuid>(0),
    };
}

TraceEvent sessionOf(const Row &row)
{
    return {
        .day = row.text(2).left(10),
        .kind = TraceKind::Session,
        .reference = row.text(1),
        .title = row.text(4),
        .detail = Say::tr("Point %1 of the session to come").arg(row.integer(5)),
        .state = row.text(3),
        .entity = u"meeting"_s,
        .id = row.as<QUuid>(0),
    };
}

void keepOnce(QList<TraceEvent> &events)
{
    QHash<QUuid, QString> seen;
    erase_if(events, [&seen](const TraceEvent &event) {
        const bool known = seen.value(event.id) == event.title;
        seen.insert(event.id, event.title);
        return known;
    });
}

} // namespace

Result<QList<TraceEvent>> readOrigins(Database &database, const ResultId &result)
{
    static const auto statements = [] {
        QStringList all;
        for (const auto &way : ways)
            all.append(sqlOf(way));
        return all;
    }();
    Origins origins;
    for (const auto &sql : statements) {
        const auto done = Statement(database, sql).bind(result).each([&origins](const Row &row) {
            origins.add(row);
            return true;
        });
        if (!done)
            return done.error();
    }
    return origins.events();
}

Result<QList<TraceEvent>> readCompanions(Database &database, const QList<TraceEvent> &origins)
{
    QList<QUuid> decisions;
    QList<QUuid> all;
    for (const auto &origin : origins) {
        all.append(origin.id);
        if (origin.entity == "decision"_L1)
            decisions.append(origin.id);
    }
    static const auto amended =
        u"SELECT a.id, a.reference, a.title, a.state, a.signed_on, a.requested_on FROM decision_link l "
        "JOIN amendment a ON a.id = l.amendment_id WHERE l.decision_id IN (%1) AND l.retired = 0"_s.arg(marks());
    static const auto carried =
        u"SELECT m.id, m.reference, m.starts_local, m.state, p.title, p.position FROM agenda_item p "
        "JOIN meeting m ON m.id = p.meeting_id WHERE p.carried_id IN (%1) "
        "AND m.state IN ('planned', 'convened', 'in_session') AND p.state <> 'removed'"_s.arg(marks());
    auto events = readThose(database, amended, decisions, amendmentOf);
    if (!events)
        return events;
    const auto sessions = readThose(database, carried, all, sessionOf);
    if (!sessions)
        return sessions;
    events->append(*sessions);
    keepOnce(*events);
    return events;
}

} // namespace minutier
