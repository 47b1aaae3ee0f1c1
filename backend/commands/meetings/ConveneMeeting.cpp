// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/ConveneMeeting.h"

#include "commands/meetings/AgendaOrder.h"
#include "commands/meetings/Invitees.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ConveneMeeting> &ConveneMeeting::arguments()
{
    static const auto arguments = Arguments<ConveneMeeting>().required("meeting", &ConveneMeeting::meeting);
    return arguments;
}

Result<Made> ConveneMeeting::perform(Work &work) const
{
    auto session = work.meetings.meetings.get(meeting);
    if (!session)
        return session.error();
    if (!mayFollow(session->state, MeetingState::Convened))
        return Error::conflict(Say::tr("Session %1 is convened already, or over.").arg(session->reference));
    if (session->starts.utc < work.now())
        return Error::conflict(Say::tr("That hour has passed. Choose another date first."), u"starts_local"_s);
    const auto items = listedItems(work, meeting);
    if (!items)
        return items.error();
    if (items->isEmpty())
        return Error::conflict(Say::tr("The agenda is empty. Add a point before convening."));
    if (auto invited = inviteMembers(work, *session); !invited)
        return invited.error();
    session->state = MeetingState::Convened;
    session->convenedAt = work.now();
    if (auto updated = work.meetings.meetings.update(*session); !updated)
        return updated.error();
    return work.note(u"meeting.convened"_s, u"meeting"_s, session->id.uuid(), session->reference);
}

} // namespace minutier
