// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/committees/Brief.h"

#include "domain/Words.h"
#include "storage/committees/CommitteeRepositories.h"
#include "storage/meetings/MeetingRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// Reads lines of one entity; the stored state becomes the word people read.
template <Named State>
static Result<QList<BriefLine>> linesOf(
    Database &database, const QString &entity, const QString &sql, const QVariantList &values, const Phrasebook &phrases
)
{
    Statement statement(database, sql);
    for (const auto &value : values)
        statement.add(value);
    return statement.rows<BriefLine>([&](const Row &row) {
        return BriefLine{
            entity, row.as<QUuid>(0), row.text(1), row.text(2), phrases.say("Words", wordOf(row.as<State>(3)))};
    });
}

Result<Brief> readBrief(
    Database &database,
    const CommitteeId &committee,
    const QDate &today,
    const Shield &shield,
    const Phrasebook &phrases
)
{
    Brief brief;
    const auto body = CommitteeRepository(database).get(committee);
    if (!body)
        return body.error();
    const auto sessions = MeetingRepository(database).ofCommittee(committee);
    if (!sessions)
        return sessions.error();
    for (const auto &session : *sessions)
        if (session.state == MeetingState::Held && session.starts.date() <= today)
            brief.last = session;
    const auto since = brief.last ? brief.last->starts.date() : QDate(1900, 1, 1);
    const QVariantList from{toSql(body->project), toSql(since)};

    auto decided = linesOf<DecisionState>(
        database,
        u"decision"_s,
        u"SELECT id, reference, title, state FROM decision WHERE project_id = ? AND decided_on >= ? ORDER BY year, number"_s,
        from,
        phrases
    );
    auto done = linesOf<ActionState>(
        database,
        u"action"_s,
        u"SELECT id, reference, title, state FROM action WHERE project_id = ? AND done_on >= ? ORDER BY year, number"_s,
        from,
        phrases
    );
    auto answered = linesOf<Answer>(
        database,
        u"recommendation"_s,
        u"SELECT r.id, r.reference, r.title, a.answer FROM response a JOIN recommendation r ON r.id = "
        u"a.recommendation_id "
        "WHERE a.project_id = ? AND a.answered_on >= ? ORDER BY r.year, r.number"_s,
        from,
        phrases
    );
    const auto members = MembershipRepository(database).ofCommittee(committee);
    const auto late = readLate(database, {.project = body->project, .today = today, .horizon = 0}, shield, phrases);
    if (!decided)
        return decided.error();
    if (!done)
        return done.error();
    if (!answered)
        return answered.error();
    if (!members)
        return members.error();
    if (!late)
        return late.error();
    brief.decided = *decided;
    brief.done = *done;
    brief.answered = *answered;
    brief.late = *late;
    for (const auto &member : *members)
        if (brief.last && member.validFrom.first() > since)
            ++brief.newMembers;
    return brief;
}

} // namespace minutier
