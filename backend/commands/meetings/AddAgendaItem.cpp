// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/AddAgendaItem.h"

#include "commands/meetings/AgendaOrder.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddAgendaItem> &AddAgendaItem::arguments()
{
    static const auto arguments = Arguments<AddAgendaItem>()
                                      .optional("id", &AddAgendaItem::id)
                                      .required("meeting", &AddAgendaItem::meeting)
                                      .required("title", &AddAgendaItem::title)
                                      .optional("kind", &AddAgendaItem::kind)
                                      .optional("minutes_planned", &AddAgendaItem::minutesPlanned)
                                      .optional("presenter", &AddAgendaItem::presenter)
                                      .optional("paper_expected", &AddAgendaItem::paperExpected)
                                      .optional("position", &AddAgendaItem::position);
    return arguments;
}

Result<Made> AddAgendaItem::perform(Work &work) const
{
    const auto session = agendaOpenFor(work, meeting);
    if (!session)
        return session.error();
    if (auto fits = checkDuration(minutesPlanned); !fits)
        return fits.error();
    auto items = listedItems(work, meeting);
    if (!items)
        return items.error();
    if (position < 0 || position > items->size() + 1)
        return Error::invalid(Say::tr("Choose a place from 1 to %1.").arg(items->size() + 1), u"position"_s);
    const AgendaItem item{
        .id = work.idOr(id),
        .project = session->project,
        .meeting = meeting,
        .position = int(items->size()) + 1,
        .title = title,
        .kind = kind,
        .minutesPlanned = minutesPlanned,
        .presenter = presenter,
        .paperExpected = paperExpected,
        .lang = session->lang,
    };
    if (auto added = work.meetings.agenda.add(item); !added)
        return added.error();
    if (position > 0 && position < item.position)
        if (auto moved = placeItem(work, item.id, meeting, position); !moved)
            return moved.error();
    work.undoBy(u"RemoveAgendaItem"_s, {{"item", evidence::Json(toUtf8(item.id.toString()))}});
    return work.note(u"agenda_item.added"_s, u"agenda_item"_s, item.id.uuid());
}

} // namespace minutier
