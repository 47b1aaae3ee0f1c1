// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/PostponeItem.h"

#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<PostponeItem> &PostponeItem::arguments()
{
    static const auto arguments = Arguments<PostponeItem>().required("item", &PostponeItem::item);
    return arguments;
}

Result<Made> PostponeItem::perform(Work &work) const
{
    auto stored = work.meetings.agenda.get(item);
    if (!stored)
        return stored.error();
    auto session = sessionForRecord(work, stored->meeting);
    if (!session)
        return session.error();
    if (stored->state == ItemState::Removed || stored->state == ItemState::Postponed)
        return Error::conflict(Say::tr("That point is postponed or removed already."));
    stored->state = ItemState::Postponed;
    if (auto updated = work.meetings.agenda.update(*stored); !updated)
        return updated.error();
    if (session->currentItem == item) {
        session->currentItem = {};
        if (auto moved = work.meetings.meetings.update(*session); !moved)
            return moved.error();
    }
    return work.note(u"agenda_item.postponed"_s, u"agenda_item"_s, stored->id.uuid());
}

} // namespace minutier
