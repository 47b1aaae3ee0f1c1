// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/OpenMeeting.h"

#include "commands/meetings/CarryForward.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<OpenMeeting> &OpenMeeting::arguments()
{
    static const auto arguments = Arguments<OpenMeeting>().required("meeting", &OpenMeeting::meeting);
    return arguments;
}

Result<Made> OpenMeeting::perform(Work &work) const
{
    auto session = work.meetings.meetings.get(meeting);
    if (!session)
        return session.error();
    if (!mayFollow(session->state, MeetingState::InSession))
        return Error::conflict(Say::tr("Session %1 is open already, or over.").arg(session->reference));
    if (auto carried = carryForward(work, *session); !carried)
        return carried.error();
    session->state = MeetingState::InSession;
    session->openedAt = work.now();
    if (auto updated = work.meetings.meetings.update(*session); !updated)
        return updated.error();
    return work.note(u"meeting.opened"_s, u"meeting"_s, session->id.uuid(), session->reference);
}

} // namespace minutier
