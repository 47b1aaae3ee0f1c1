// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/AnswerInvitation.h"

#include "commands/meetings/Invitees.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AnswerInvitation> &AnswerInvitation::arguments()
{
    static const auto arguments = Arguments<AnswerInvitation>()
                                      .required("meeting", &AnswerInvitation::meeting)
                                      .optional("person", &AnswerInvitation::person)
                                      .optional("attendance", &AnswerInvitation::attendance)
                                      .required("answer", &AnswerInvitation::answer)
                                      .optional("note", &AnswerInvitation::note);
    return arguments;
}

Result<Scope> AnswerInvitation::scope(Work &work) const
{
    const auto row = invitee(work, meeting, person, attendance);
    if (!row)
        return row.error();
    return Scope{row->organisation};
}

Result<Made> AnswerInvitation::perform(Work &work) const
{
    if (answer != AttendanceStatus::Accepted && answer != AttendanceStatus::Declined)
        return Error::invalid(Say::tr("Answer accepted or declined."), u"answer"_s);
    const auto session = work.meetings.meetings.get(meeting);
    if (!session)
        return session.error();
    if (session->state != MeetingState::Convened)
        return Error::conflict(Say::tr("Session %1 is not waiting for answers.").arg(session->reference));
    auto row = invitee(work, meeting, person, attendance);
    if (!row)
        return row.error();
    row->status = answer;
    row->answerNote = note;
    row->answeredAt = work.now();
    if (auto updated = work.meetings.attendance.update(*row); !updated)
        return updated.error();
    return work.note(u"invitation.answered"_s, u"attendance"_s, row->id.uuid(), session->reference);
}

} // namespace minutier
