// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/MoveAgendaItem.h"

#include "commands/meetings/AgendaOrder.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<MoveAgendaItem> &MoveAgendaItem::arguments()
{
    static const auto arguments = Arguments<MoveAgendaItem>()
                                      .required("item", &MoveAgendaItem::item)
                                      .required("position", &MoveAgendaItem::position);
    return arguments;
}

Result<Made> MoveAgendaItem::perform(Work &work) const
{
    const auto stored = work.meetings.agenda.get(item);
    if (!stored)
        return stored.error();
    if (auto session = agendaOpenFor(work, stored->meeting); !session)
        return session.error();
    if (auto moved = placeItem(work, item, stored->meeting, position); !moved)
        return moved.error();
    work.undoBy(
        u"MoveAgendaItem"_s,
        {{"item", evidence::Json(toUtf8(item.toString()))},
         {"position", evidence::Json(std::int64_t{stored->position})}}
    );
    return work.note(u"agenda_item.moved"_s, u"agenda_item"_s, stored->id.uuid());
}

} // namespace minutier
