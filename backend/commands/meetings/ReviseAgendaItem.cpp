// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/ReviseAgendaItem.h"

#include "commands/meetings/AgendaOrder.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseAgendaItem> &ReviseAgendaItem::arguments()
{
    static const auto arguments = Arguments<ReviseAgendaItem>()
                                      .required("item", &ReviseAgendaItem::item)
                                      .optional("revision", &ReviseAgendaItem::revision)
                                      .optional("title", &ReviseAgendaItem::title)
                                      .optional("kind", &ReviseAgendaItem::kind)
                                      .optional("minutes_planned", &ReviseAgendaItem::minutesPlanned)
                                      .optional("presenter", &ReviseAgendaItem::presenter)
                                      .optional("paper_expected", &ReviseAgendaItem::paperExpected);
    return arguments;
}

Result<Made> ReviseAgendaItem::perform(Work &work) const
{
    auto stored = work.meetings.agenda.get(item);
    if (!stored)
        return stored.error();
    if (auto session = agendaOpenFor(work, stored->meeting); !session)
        return session.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    if (minutesPlanned.isGiven)
        if (auto fits = checkDuration(minutesPlanned.value); !fits)
            return fits.error();
    evidence::Json::Object back{{"item", evidence::Json(toUtf8(item.toString()))}};
    back.set("title", evidence::Json(toUtf8(stored->title)));
    back.set("minutes_planned", evidence::Json(std::int64_t{stored->minutesPlanned}));
    back.set("presenter", evidence::Json(toUtf8(stored->presenter)));
    back.set("paper_expected", evidence::Json(toUtf8(stored->paperExpected)));
    back.set("kind", evidence::Json(toUtf8(nameOf(stored->kind))));
    revision.applyTo(stored->revision);
    title.applyTo(stored->title);
    kind.applyTo(stored->kind);
    minutesPlanned.applyTo(stored->minutesPlanned);
    presenter.applyTo(stored->presenter);
    paperExpected.applyTo(stored->paperExpected);
    if (auto updated = work.meetings.agenda.update(*stored); !updated)
        return updated.error();
    work.undoBy(u"ReviseAgendaItem"_s, std::move(back));
    return work.note(u"agenda_item.revised"_s, u"agenda_item"_s, stored->id.uuid());
}

} // namespace minutier
