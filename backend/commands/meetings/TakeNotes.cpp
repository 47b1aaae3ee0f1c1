// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/TakeNotes.h"

#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<TakeNotes> &TakeNotes::arguments()
{
    static const auto arguments =
        Arguments<TakeNotes>().required("item", &TakeNotes::item).optional("notes", &TakeNotes::notes, manyLines);
    return arguments;
}

Result<Made> TakeNotes::perform(Work &work) const
{
    auto stored = work.meetings.agenda.get(item);
    if (!stored)
        return stored.error();
    if (auto session = sessionForRecord(work, stored->meeting); !session)
        return session.error();
    stored->notes = notes;
    if (auto updated = work.meetings.agenda.update(*stored); !updated)
        return updated.error();
    return work.note(u"notes.taken"_s, u"agenda_item"_s, stored->id.uuid());
}

} // namespace minutier
