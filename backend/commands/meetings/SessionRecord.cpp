// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/SessionRecord.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<Meeting> sessionForRecord(Work &work, const MeetingId &meeting)
{
    auto session = work.meetings.meetings.get(meeting);
    if (!session)
        return session;
    if (auto open = canRecordIn(*session); !open)
        return open.error();
    const auto minutes = work.meetings.minutes.ofMeeting(meeting);
    if (!minutes)
        return minutes.error();
    if (*minutes)
        if (auto open = canEdit(**minutes); !open)
            return open.error();
    return session;
}

Result<std::optional<TermsOfReference>> termsOfSession(Work &work, const Meeting &meeting)
{
    const auto terms = work.committees.terms.ofCommittee(meeting.committee);
    if (!terms)
        return terms.error();
    return inForceOn(*terms, meeting.starts.date());
}

Result<QuorumFinding> sessionQuorum(Work &work, const Meeting &meeting, const AgendaItemId &item)
{
    const auto terms = termsOfSession(work, meeting);
    if (!terms)
        return terms.error();
    const auto seats = work.committees.seats.ofCommittee(meeting.committee);
    if (!seats)
        return seats.error();
    const auto attendance = work.meetings.attendance.ofMeeting(meeting.id);
    if (!attendance)
        return attendance.error();
    const auto agenda = work.meetings.agenda.ofMeeting(meeting.id);
    if (!agenda)
        return agenda.error();
    const AgendaItem *at = nullptr;
    for (const auto &candidate : *agenda)
        if (candidate.id == item)
            at = &candidate;
    return findQuorum(*terms, *seats, *attendance, *agenda, meeting.starts.date(), at);
}

Result<> checkItemOf(Work &work, const Meeting &meeting, const AgendaItemId &item)
{
    if (item.isNull())
        return {};
    const auto stored = work.meetings.agenda.get(item);
    if (!stored)
        return stored.error();
    if (stored->meeting != meeting.id)
        return Error::invalid(
            Say::tr("That point is not on the agenda of %1.").arg(meeting.reference), u"agenda_item"_s
        );
    return {};
}

} // namespace minutier
