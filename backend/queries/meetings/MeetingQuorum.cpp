// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/meetings/MeetingQuorum.h"

#include "storage/committees/CommitteeRepositories.h"
#include "storage/meetings/MeetingRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

static Result<QuorumFinding> count(Database &database, const Meeting &meeting, const AgendaItemId &item, bool expected)
{
    const auto terms = TermsRepository(database).ofCommittee(meeting.committee);
    if (!terms)
        return terms.error();
    const auto seats = SeatRepository(database).ofCommittee(meeting.committee);
    if (!seats)
        return seats.error();
    auto attendance = AttendanceRepository(database).ofMeeting(meeting.id);
    if (!attendance)
        return attendance.error();
    const auto agenda = AgendaRepository(database).ofMeeting(meeting.id);
    if (!agenda)
        return agenda.error();
    if (expected)
        for (auto &row : *attendance)
            if (row.status == AttendanceStatus::Accepted)
                row.status = AttendanceStatus::Present;
    const AgendaItem *at = nullptr;
    for (const auto &candidate : *agenda)
        if (candidate.id == item)
            at = &candidate;
    const auto day = meeting.starts.date();
    return findQuorum(inForceOn(*terms, day), *seats, *attendance, *agenda, day, at);
}

Result<QuorumFinding> readQuorum(Database &database, const Meeting &meeting, const AgendaItemId &item)
{
    if (!meeting.quorum.isEmpty() && item.isNull())
        return quorumFromStored(meeting.quorum);
    return count(database, meeting, item, false);
}

Result<QuorumFinding> expectQuorum(Database &database, const Meeting &meeting)
{
    return count(database, meeting, {}, true);
}

} // namespace minutier
