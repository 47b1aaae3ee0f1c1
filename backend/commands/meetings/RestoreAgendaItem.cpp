// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/RestoreAgendaItem.h"

#include "commands/meetings/AgendaOrder.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RestoreAgendaItem> &RestoreAgendaItem::arguments()
{
    static const auto arguments = Arguments<RestoreAgendaItem>().required("item", &RestoreAgendaItem::item);
    return arguments;
}

Result<Made> RestoreAgendaItem::perform(Work &work) const
{
    auto stored = work.meetings.agenda.get(item);
    if (!stored)
        return stored.error();
    if (auto session = agendaOpenFor(work, stored->meeting); !session)
        return session.error();
    if (stored->state != ItemState::Removed)
        return Error::conflict(Say::tr("That point is on the agenda."));
    const auto items = listedItems(work, stored->meeting);
    if (!items)
        return items.error();
    const auto place = std::min(stored->position, int(items->size()) + 1);
    stored->state = ItemState::ToCome;
    stored->position = int(items->size()) + 1;
    if (auto updated = work.meetings.agenda.update(*stored); !updated)
        return updated.error();
    if (auto moved = placeItem(work, item, stored->meeting, place); !moved)
        return moved.error();
    work.undoBy(u"RemoveAgendaItem"_s, {{"item", evidence::Json(toUtf8(item.toString()))}});
    return work.note(u"agenda_item.restored"_s, u"agenda_item"_s, stored->id.uuid());
}

} // namespace minutier
