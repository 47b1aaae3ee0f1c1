// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/ApprovalRule.h"

#include "commands/meetings/SessionRecord.h"
#include "core/Say.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

static Result<ApprovalForm> byLaterSession(Work &work, const Meeting &session, const MeetingId &laterSession)
{
    const auto later = work.meetings.meetings.get(laterSession);
    if (!later)
        return later.error();
    if (later->committee != session.committee || later->starts.utc <= session.starts.utc || !canRecordIn(*later))
        return Error::invalid(
            Say::tr("Only a later session of the same committee, under way or held, can approve these minutes."),
            u"in_meeting"_s
        );
    return ApprovalForm::Express;
}

Result<ApprovalForm>
approvalForm(Work &work, const Minutes &minutes, const Meeting &session, const MeetingId &laterSession)
{
    if (!laterSession.isNull())
        return byLaterSession(work, session, laterSession);
    if (minutes.state != MinutesState::Circulated)
        return Error::conflict(Say::tr("Circulate the minutes first, so that seats can answer."));
    const auto answers = work.meetings.approvals.ofMinutes(minutes.id);
    if (!answers)
        return answers.error();
    for (const auto &answer : *answers)
        if (answer.answer == SeatAnswer::Comments)
            return Error::conflict(Say::tr("A seat commented. Settle its comment and ask it to approve."));
    const auto present = quorumFromStored(session.quorum).present;
    const auto approved = std::ranges::count_if(present, [&answers](const SeatId &seat) {
        return std::ranges::any_of(*answers, [&seat](const MinutesApproval &answer) { return answer.seat == seat; });
    });
    if (!present.isEmpty() && approved == present.size())
        return ApprovalForm::Express;
    const auto terms = termsOfSession(work, session);
    if (!terms)
        return terms.error();
    const bool silenceApproves = !*terms || (*terms)->silenceRule == SilenceRule::Approves;
    if (silenceApproves && work.now().date() > minutes.answersBy)
        return ApprovalForm::Tacit;
    if (silenceApproves)
        return Error::conflict(Say::tr("%1 of %2 seats have approved. Silence approves after %3.")
                                   .arg(approved)
                                   .arg(present.size())
                                   .arg(minutes.answersBy.toString(Qt::ISODate)));
    return Error::conflict(
        Say::tr("%1 of %2 seats have approved, and silence approves nothing here.").arg(approved).arg(present.size())
    );
}

} // namespace minutier
