// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/CarryForward.h"

#include "commands/meetings/AgendaOrder.h"
#include "core/Text.h"

#include <QSet>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Something not closed, as a point of the next agenda.
struct Carried
{
    QString entity;
    QUuid id;
    QString title;
    int minutes = 5;
};

Result<QList<Carried>> openThings(Work &work, const Meeting &meeting)
{
    QList<Carried> carried;
    const auto conditions = work.decisions.conditions.openOf(meeting.project);
    if (!conditions)
        return conditions.error();
    for (const auto &condition : *conditions)
        carried.append({u"condition"_s, condition.id.uuid(), firstWords(condition.text, 120)});
    const auto points = work.meetings.agenda.postponedBefore(meeting.committee, toStored(meeting.starts.utc));
    if (!points)
        return points.error();
    for (const auto &point : *points)
        carried.append({u"agenda_item"_s, point.id.uuid(), point.title, point.minutesPlanned});
    const auto recommendations = work.decisions.recommendations.openOf(meeting.project);
    if (!recommendations)
        return recommendations.error();
    for (const auto &recommendation : *recommendations)
        carried.append({u"recommendation"_s, recommendation.id.uuid(), recommendation.title});
    const auto actions = work.followup.actions.openOf(meeting.project);
    if (!actions)
        return actions.error();
    for (const auto &action : *actions)
        carried.append({u"action"_s, action.id.uuid(), action.title});
    return carried;
}

} // namespace

Result<> carryForward(Work &work, const Meeting &meeting)
{
    const auto items = work.meetings.agenda.ofMeeting(meeting.id);
    if (!items)
        return items.error();
    QSet<QUuid> there;
    int onTop = 0;
    for (const auto &item : *items) {
        there.insert(item.carriedId);
        if (!item.carriedId.isNull() && item.state != ItemState::Removed)
            onTop = std::max(onTop, item.position);
    }
    const auto open = openThings(work, meeting);
    if (!open)
        return open.error();
    for (const auto &carried : *open) {
        if (there.contains(carried.id))
            continue;
        const auto listed = listedItems(work, meeting.id);
        if (!listed)
            return listed.error();
        const AgendaItem item{
            .id = work.idOr(AgendaItemId()),
            .project = meeting.project,
            .meeting = meeting.id,
            .position = int(listed->size()) + 1,
            .title = carried.title,
            .kind = ItemKind::FollowUp,
            .minutesPlanned = carried.minutes,
            .carriedEntity = carried.entity,
            .carriedId = carried.id,
            .lang = meeting.lang,
        };
        if (auto added = work.meetings.agenda.add(item); !added)
            return added;
        if (auto placed = placeItem(work, item.id, meeting.id, ++onTop); !placed)
            return placed;
    }
    return {};
}

Result<> carryIntoNext(Work &work, const Meeting &closed)
{
    const auto sessions = work.meetings.meetings.ofCommittee(closed.committee);
    if (!sessions)
        return sessions.error();
    for (const auto &session : *sessions)
        if (session.starts.utc > closed.starts.utc && canPrepare(session))
            return carryForward(work, session);
    return {};
}

} // namespace minutier
