// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meetings/MeetingRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<Meeting>> MeetingRepository::ofCommittee(const CommitteeId &committee) const
{
    return those(u"WHERE committee_id = ? ORDER BY starts_utc, id"_s, committee);
}

Result<int> MeetingRepository::highest(const ProjectId &project, int year) const
{
    return highestNumber(table(), project.uuid(), year);
}

Result<QList<AgendaItem>> AgendaRepository::ofMeeting(const MeetingId &meeting) const
{
    return those(u"WHERE meeting_id = ? ORDER BY position, id"_s, meeting);
}

Result<QList<AgendaItem>>
AgendaRepository::postponedBefore(const CommitteeId &committee, const QString &startsUtc) const
{
    return those(
        u"WHERE state = 'postponed' AND (carried_entity IS NULL OR carried_entity = 'agenda_item') "
        "AND meeting_id IN (SELECT id FROM meeting WHERE committee_id = ? AND state = 'held' AND starts_utc <= ?) "
        "AND NOT EXISTS (SELECT 1 FROM agenda_item later JOIN meeting m ON m.id = later.meeting_id "
        "WHERE later.carried_id = agenda_item.id AND m.state = 'held') ORDER BY meeting_id, position"_s,
        committee,
        startsUtc
    );
}

Result<QList<Attendance>> AttendanceRepository::ofMeeting(const MeetingId &meeting) const
{
    return those(u"WHERE meeting_id = ? ORDER BY id"_s, meeting);
}

Result<std::optional<Attendance>> AttendanceRepository::ofPerson(const MeetingId &meeting, const PersonId &person) const
{
    return firstOf(u"WHERE meeting_id = ? AND person_id = ?"_s, meeting, person);
}

Result<QList<Invitation>> InvitationRepository::ofMeeting(const MeetingId &meeting) const
{
    return those(u"WHERE meeting_id = ? ORDER BY id"_s, meeting);
}

Result<std::optional<Minutes>> MinutesRepository::ofMeeting(const MeetingId &meeting) const
{
    return firstOf(u"WHERE meeting_id = ?"_s, meeting);
}

Result<QList<MinutesParagraph>> ParagraphRepository::ofMinutes(const MinutesId &minutes) const
{
    return those(u"WHERE minutes_id = ? ORDER BY position, id"_s, minutes);
}

Result<QList<MinutesApproval>> ApprovalRepository::ofMinutes(const MinutesId &minutes) const
{
    return those(u"WHERE minutes_id = ? ORDER BY answered_at, id"_s, minutes);
}

} // namespace minutier
