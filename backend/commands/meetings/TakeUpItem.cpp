// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/TakeUpItem.h"

#include "commands/meetings/AgendaOrder.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<TakeUpItem> &TakeUpItem::arguments()
{
    static const auto arguments =
        Arguments<TakeUpItem>().required("meeting", &TakeUpItem::meeting).optional("item", &TakeUpItem::item);
    return arguments;
}

Result<Made> TakeUpItem::perform(Work &work) const
{
    auto session = work.meetings.meetings.get(meeting);
    if (!session)
        return session.error();
    if (session->state != MeetingState::InSession)
        return Error::conflict(Say::tr("Open session %1 first.").arg(session->reference));
    auto items = listedItems(work, meeting);
    if (!items)
        return items.error();
    AgendaItem *next = nullptr;
    for (auto &candidate : *items)
        if (candidate.id == item || (item.isNull() && !next && candidate.state == ItemState::ToCome))
            next = &candidate;
    if (!next)
        return item.isNull()
                   ? Error::conflict(Say::tr("No point is left. Close the session."))
                   : Error::notFound(Say::tr("That point is not on the agenda of %1.").arg(session->reference));
    if (auto ended = endRunningItem(work, *items); !ended)
        return ended.error();
    next->state = ItemState::Running;
    next->startedAt = work.now();
    if (auto updated = work.meetings.agenda.update(*next); !updated)
        return updated.error();
    session->currentItem = next->id;
    if (auto moved = work.meetings.meetings.update(*session); !moved)
        return moved.error();
    return work.note(u"agenda_item.taken_up"_s, u"agenda_item"_s, next->id.uuid());
}

} // namespace minutier
