// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/RemoveAgendaItem.h"

#include "commands/meetings/AgendaOrder.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RemoveAgendaItem> &RemoveAgendaItem::arguments()
{
    static const auto arguments = Arguments<RemoveAgendaItem>().required("item", &RemoveAgendaItem::item);
    return arguments;
}

Result<Made> RemoveAgendaItem::perform(Work &work) const
{
    auto stored = work.meetings.agenda.get(item);
    if (!stored)
        return stored.error();
    if (auto session = agendaOpenFor(work, stored->meeting); !session)
        return session.error();
    if (stored->state != ItemState::ToCome)
        return Error::conflict(Say::tr("Only a point not yet treated can be removed."));
    stored->state = ItemState::Removed;
    if (auto updated = work.meetings.agenda.update(*stored); !updated)
        return updated.error();
    if (auto closed = numberItems(work, stored->meeting); !closed)
        return closed.error();
    work.undoBy(u"RestoreAgendaItem"_s, {{"item", evidence::Json(toUtf8(item.toString()))}});
    return work.note(u"agenda_item.removed"_s, u"agenda_item"_s, stored->id.uuid());
}

} // namespace minutier
