// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/decisions/DecisionRegister.h"

#include "queries/SearchIndex.h"
#include "storage/Statement.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// One of the two tables of the register, and the conditions a query puts on it.
struct Clause
{
    QString entity;
    QStringList conditions;
    QVariantList values;

    void where(const QString &condition, const QVariant &value)
    {
        conditions.append(condition);
        values.append(value);
    }
    [[nodiscard]] QString clause() const
    {
        return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    }
};

bool isRecommendationState(const QString &word)
{
    return fromName<RecommendationState>(word).has_value();
}

void restrict(Clause &part, const RegisterQuery &query)
{
    if (!query.project.isNull())
        part.where(u"x.project_id = ?"_s, toSql(query.project));
    if (!query.meeting.isNull())
        part.where(u"x.meeting_id = ?"_s, toSql(query.meeting));
    if (!query.state.isEmpty())
        part.where(u"x.state = ?"_s, query.state);
    if (!query.beforeTime.isEmpty()) {
        part.where(u"(x.recorded_at, x.id) < (?, ?)"_s, query.beforeTime);
        part.values.append(toText(query.beforeId));
    }
}

std::optional<Clause> decisionPart(const RegisterQuery &query)
{
    if (!query.seat.isNull() || (!query.state.isEmpty() && !fromName<DecisionState>(query.state)))
        return std::nullopt;
    Clause part{u"decision"_s, {}, {}};
    restrict(part, query);
    if (!query.kind.isEmpty())
        part.where(u"x.kind = ?"_s, query.kind);
    if (query.late)
        part.where(
            u"EXISTS (SELECT 1 FROM condition c WHERE c.decision_id = x.id AND c.state = 'open' AND c.due_on < ?)"_s,
            toSql(query.today)
        );
    return part;
}

std::optional<Clause> recommendationPart(const RegisterQuery &query)
{
    const bool otherKind = !query.kind.isEmpty() && query.kind != "recommendation"_L1;
    if (otherKind || (!query.state.isEmpty() && !isRecommendationState(query.state)))
        return std::nullopt;
    Clause part{u"recommendation"_s, {}, {}};
    restrict(part, query);
    if (!query.seat.isNull())
        part.where(u"x.made_by_id = ?"_s, toSql(query.seat));
    if (query.late)
        part.where(u"x.state = 'issued' AND x.due_on < ?"_s, toSql(query.today));
    return part;
}

QString columnsOf(const QString &entity)
{
    const bool decision = entity == "decision"_L1;
    const auto kind = decision ? u"x.kind"_s : u"'recommendation'"_s;
    const auto due = decision
                         ? u"(SELECT min(c.due_on) FROM condition c WHERE c.decision_id = x.id AND c.state = 'open')"_s
                         : u"x.due_on"_s;
    const auto open =
        decision ? u"(SELECT count(*) FROM condition c WHERE c.decision_id = x.id AND c.state <> 'lifted')"_s : u"0"_s;
    return u"SELECT x.id, p.code, x.reference, %1, x.title, x.state, m.reference, m.starts_local, %2, %3, "
           u"x.recorded_at "
           "FROM %4 x JOIN project p ON p.id = x.project_id LEFT JOIN meeting m ON m.id = x.meeting_id"_s.arg(
               kind, due, open, entity
           );
}

RegisterLine readLine(const QString &entity, const Row &row)
{
    return {
        .entity = entity,
        .id = row.as<QUuid>(0),
        .project = row.text(1),
        .reference = row.text(2),
        .kind = row.text(3),
        .title = row.text(4),
        .state = row.text(5),
        .meeting = row.text(6),
        .meetingDay = row.text(7).left(10),
        .dueOn = row.as<PartialDate>(8),
        .openConditions = int(row.integer(9)),
        .recordedAt = row.text(10),
    };
}

Result<QList<RegisterLine>> readPart(Database &database, const Clause &part, int limit)
{
    Statement statement(
        database, columnsOf(part.entity) + part.clause() + u" ORDER BY x.recorded_at DESC, x.id DESC LIMIT ?"_s
    );
    for (const auto &value : part.values)
        statement.add(value);
    return statement.bind(limit).rows<RegisterLine>([&part](const Row &row) { return readLine(part.entity, row); });
}

bool isNewer(const RegisterLine &a, const RegisterLine &b)
{
    return std::pair(a.recordedAt, toText(a.id)) > std::pair(b.recordedAt, toText(b.id));
}

/// Lines whose words match, found by the index, then held against the other conditions one by one.
Result<QList<RegisterLine>> readMatching(Database &database, const RegisterQuery &query, Audience audience)
{
    const auto hits = search(
        database,
        {.words = query.words,
         .project = query.project.uuid(),
         .limit = 200,
         .entities = {u"decision"_s, u"recommendation"_s},
         .withSnippets = false},
        audience
    );
    if (!hits)
        return hits.error();
    QList<RegisterLine> lines;
    for (const auto &hit : *hits) {
        auto part = hit.entity == "decision"_L1 ? decisionPart(query) : recommendationPart(query);
        if (!part)
            continue;
        part->where(u"x.id = ?"_s, hit.id);
        const auto found = readPart(database, *part, 1);
        if (!found)
            return found;
        lines.append(*found);
    }
    std::ranges::sort(lines, isNewer);
    return lines.first(std::min<qsizetype>(lines.size(), query.limit));
}

} // namespace

Result<QList<RegisterLine>> readRegister(Database &database, const RegisterQuery &query, Audience audience)
{
    if (!query.words.trimmed().isEmpty())
        return readMatching(database, query, audience);
    QList<RegisterLine> lines;
    for (const auto &part : {decisionPart(query), recommendationPart(query)}) {
        if (!part)
            continue;
        const auto some = readPart(database, *part, query.limit);
        if (!some)
            return some;
        lines.append(*some);
    }
    std::ranges::sort(lines, isNewer);
    return lines.first(std::min<qsizetype>(lines.size(), query.limit));
}

Result<RegisterCount> countRegister(Database &database, const RegisterQuery &query)
{
    RegisterCount count;
    for (const auto &part : {decisionPart(query), recommendationPart(query)}) {
        if (!part)
            continue;
        Statement statement(
            database,
            u"SELECT count(*) FROM (SELECT 1 FROM %1 x%2 LIMIT %3) counted"_s.arg(part->entity, part->clause())
                .arg(countedUpTo)
        );
        for (const auto &value : part->values)
            statement.add(value);
        const auto number = statement.integer();
        if (!number)
            return number.error();
        (part->entity == "decision"_L1 ? count.decisions : count.recommendations) = int(*number);
    }
    return count;
}

} // namespace minutier
