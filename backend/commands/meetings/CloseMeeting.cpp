// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/CloseMeeting.h"

#include "commands/meetings/AgendaOrder.h"
#include "commands/meetings/AttendanceRows.h"
#include "commands/meetings/CarryForward.h"
#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<CloseMeeting> &CloseMeeting::arguments()
{
    static const auto arguments = Arguments<CloseMeeting>().required("meeting", &CloseMeeting::meeting);
    return arguments;
}

Result<Made> CloseMeeting::perform(Work &work) const
{
    auto session = work.meetings.meetings.get(meeting);
    if (!session)
        return session.error();
    if (!mayFollow(session->state, MeetingState::Held))
        return Error::conflict(Say::tr("Session %1 is not under way.").arg(session->reference));
    auto items = listedItems(work, meeting);
    if (!items)
        return items.error();
    if (auto ended = endRunningItem(work, *items); !ended)
        return ended.error();
    if (auto postponed = postponeUntreated(work, meeting); !postponed)
        return postponed.error();
    if (auto settled = settleAttendance(work, meeting); !settled)
        return settled.error();
    const auto finding = sessionQuorum(work, *session);
    if (!finding)
        return finding.error();
    session->state = MeetingState::Held;
    session->closedAt = work.now();
    session->currentItem = {};
    session->quorum = toStored(*finding);
    if (auto updated = work.meetings.meetings.update(*session); !updated)
        return updated.error();
    if (auto carried = carryIntoNext(work, *session); !carried)
        return carried.error();
    return work.note(u"meeting.closed"_s, u"meeting"_s, session->id.uuid(), session->reference);
}

} // namespace minutier
