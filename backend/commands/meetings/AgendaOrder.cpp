// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/AgendaOrder.h"

#include "core/Say.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<Meeting> agendaOpenFor(Work &work, const MeetingId &meeting)
{
    auto session = work.meetings.meetings.get(meeting);
    if (!session)
        return session;
    if (session->state != MeetingState::InSession)
        if (auto open = canPrepare(*session); !open)
            return open.error();
    return session;
}

Result<> checkDuration(int minutes)
{
    if (minutes < 1 || minutes > 600)
        return Error::invalid(Say::tr("Give the point a length of 1 to 600 minutes."), u"minutes_planned"_s);
    return {};
}

Result<QList<AgendaItem>> listedItems(Work &work, const MeetingId &meeting)
{
    auto items = work.meetings.agenda.ofMeeting(meeting);
    if (items)
        items->removeIf([](const AgendaItem &item) { return item.state == ItemState::Removed; });
    return items;
}

static Result<> writeOrder(Work &work, QList<AgendaItem> &items)
{
    for (int i = 0; i < items.size(); ++i) {
        if (items[i].position == i + 1)
            continue;
        items[i].position = i + 1;
        if (auto updated = work.meetings.agenda.update(items[i]); !updated)
            return updated;
    }
    return {};
}

Result<> placeItem(Work &work, const AgendaItemId &item, const MeetingId &meeting, int position)
{
    auto items = listedItems(work, meeting);
    if (!items)
        return items.error();
    if (position < 1 || position > items->size())
        return Error::invalid(Say::tr("Choose a place from 1 to %1.").arg(items->size()), u"position"_s);
    const auto from = std::ranges::find(*items, item, &AgendaItem::id);
    if (from == items->end())
        return Error::notFound(Say::tr("That point is not on the agenda."), u"item"_s);
    items->move(from - items->begin(), position - 1);
    return writeOrder(work, *items);
}

Result<> numberItems(Work &work, const MeetingId &meeting)
{
    auto items = listedItems(work, meeting);
    if (!items)
        return items.error();
    return writeOrder(work, *items);
}

Result<> endRunningItem(Work &work, QList<AgendaItem> &items)
{
    for (auto &item : items) {
        if (item.state != ItemState::Running)
            continue;
        item.state = ItemState::Treated;
        item.secondsSpent += int(std::max<qint64>(0, item.startedAt.secsTo(work.now())));
        item.startedAt = {};
        if (auto updated = work.meetings.agenda.update(item); !updated)
            return updated;
    }
    return {};
}

Result<> postponeUntreated(Work &work, const MeetingId &meeting)
{
    auto items = listedItems(work, meeting);
    if (!items)
        return items.error();
    for (auto &item : *items) {
        if (item.state != ItemState::ToCome)
            continue;
        item.state = ItemState::Postponed;
        if (auto updated = work.meetings.agenda.update(item); !updated)
            return updated;
    }
    return {};
}

} // namespace minutier
