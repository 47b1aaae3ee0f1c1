// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/ApproveMinutes.h"

#include "commands/meetings/ApprovalRule.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ApproveMinutes> &ApproveMinutes::arguments()
{
    static const auto arguments = Arguments<ApproveMinutes>()
                                      .required("minutes", &ApproveMinutes::minutes)
                                      .optional("in_meeting", &ApproveMinutes::inMeeting);
    return arguments;
}

Result<Made> ApproveMinutes::perform(Work &work) const
{
    auto stored = work.meetings.minutes.get(minutes);
    if (!stored)
        return stored.error();
    if (stored->state == MinutesState::Approved)
        return Error::conflict(Say::tr("These minutes are approved and locked."));
    const auto session = work.meetings.meetings.get(stored->meeting);
    if (!session)
        return session.error();
    if (session->state != MeetingState::Held)
        return Error::conflict(Say::tr("Close session %1 before its minutes are approved.").arg(session->reference));
    const auto form = approvalForm(work, *stored, *session, inMeeting);
    if (!form)
        return form.error();
    stored->state = MinutesState::Approved;
    stored->approvedBy = *form;
    stored->approvedAt = work.now();
    if (auto updated = work.meetings.minutes.update(*stored); !updated)
        return updated.error();
    return work.note(u"minutes.approved"_s, u"minutes"_s, stored->id.uuid(), session->reference);
}

} // namespace minutier
