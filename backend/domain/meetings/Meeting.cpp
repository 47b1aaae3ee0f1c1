// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/Meeting.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const Meeting &meeting)
{
    if (meeting.minutesLong < 5 || meeting.minutesLong > 24 * 60)
        return Error::invalid(Say::tr("Give the session a length of 5 minutes to 24 hours."), u"minutes_long"_s);
    return {};
}

Result<> canPrepare(const Meeting &meeting)
{
    switch (meeting.state) {
    case MeetingState::Planned:
    case MeetingState::Convened:
        return {};
    case MeetingState::InSession:
        return Error::conflict(Say::tr("Session %1 is under way. Close it first.").arg(meeting.reference));
    case MeetingState::Held:
        return Error::conflict(Say::tr("Session %1 was held. Plan the next one instead.").arg(meeting.reference));
    case MeetingState::Postponed:
    case MeetingState::Cancelled:
        break;
    }
    return Error::conflict(Say::tr("Session %1 will not take place. Plan another one instead.").arg(meeting.reference));
}

Result<> canRecordIn(const Meeting &meeting)
{
    if (meeting.state == MeetingState::InSession || meeting.state == MeetingState::Held)
        return {};
    return Error::conflict(
        Say::tr("Session %1 has not begun. Open it, then record what it does.").arg(meeting.reference), u"meeting"_s
    );
}

bool mayFollow(MeetingState from, MeetingState to)
{
    switch (from) {
    case MeetingState::Planned:
        return to == MeetingState::Convened || to == MeetingState::InSession || to == MeetingState::Postponed ||
               to == MeetingState::Cancelled;
    case MeetingState::Convened:
        return to == MeetingState::InSession || to == MeetingState::Postponed || to == MeetingState::Cancelled;
    case MeetingState::InSession:
        return to == MeetingState::Held;
    case MeetingState::Held:
    case MeetingState::Postponed:
    case MeetingState::Cancelled:
        break;
    }
    return false;
}

} // namespace minutier
