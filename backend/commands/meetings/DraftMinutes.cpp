// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/DraftMinutes.h"

#include "commands/meetings/MinutesDraft.h"
#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<DraftMinutes> &DraftMinutes::arguments()
{
    static const auto arguments =
        Arguments<DraftMinutes>().optional("id", &DraftMinutes::id).required("meeting", &DraftMinutes::meeting);
    return arguments;
}

Result<Made> DraftMinutes::perform(Work &work) const
{
    const auto session = sessionForRecord(work, meeting);
    if (!session)
        return session.error();
    auto stored = work.meetings.minutes.ofMeeting(meeting);
    if (!stored)
        return stored.error();
    const Minutes fresh{
        .id = *stored ? (*stored)->id : work.idOr(id),
        .project = session->project,
        .meeting = meeting,
        .lang = session->lang,
    };
    if (!*stored)
        if (auto added = work.meetings.minutes.add(fresh); !added)
            return added.error();
    if (auto written = writeParagraphs(work, *session, *stored ? **stored : fresh); !written)
        return written.error();
    return work.note(u"minutes.drafted"_s, u"minutes"_s, fresh.id.uuid(), session->reference);
}

} // namespace minutier
