// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/CallOffMeeting.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<CallOffMeeting> &CallOffMeeting::arguments()
{
    static const auto arguments = Arguments<CallOffMeeting>()
                                      .required("meeting", &CallOffMeeting::meeting)
                                      .required("state", &CallOffMeeting::state)
                                      .optional("reason", &CallOffMeeting::reason, manyLines);
    return arguments;
}

Result<Made> CallOffMeeting::perform(Work &work) const
{
    if (state != MeetingState::Postponed && state != MeetingState::Cancelled)
        return Error::invalid(Say::tr("Choose postponed or cancelled."), u"state"_s);
    auto session = work.meetings.meetings.get(meeting);
    if (!session)
        return session.error();
    if (auto open = canPrepare(*session); !open)
        return open.error();
    session->state = state;
    if (!reason.isEmpty())
        session->note = reason;
    if (auto updated = work.meetings.meetings.update(*session); !updated)
        return updated.error();
    return work.note(u"meeting."_s + nameOf(state), u"meeting"_s, session->id.uuid(), session->reference);
}

} // namespace minutier
