// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/committees/CommitteeClock.h"

#include "domain/meetings/Quorum.h"
#include "storage/committees/CommitteeRepositories.h"
#include "storage/meetings/MeetingRepositories.h"
#include "storage/projects/ProjectRepositories.h"

namespace minutier {

Result<MandateClock> readCommitteeClock(Database &database, const CommitteeId &committee, const QDate &today)
{
    const auto body = CommitteeRepository(database).get(committee);
    if (!body)
        return body.error();
    const auto terms = TermsRepository(database).ofCommittee(committee);
    if (!terms)
        return terms.error();
    const auto rule = inForceOn(*terms, today);
    if (!rule)
        return MandateClock{};
    const auto project = ProjectRepository(database).get(body->project);
    if (!project)
        return project.error();
    const auto meetings = MeetingRepository(database).ofCommittee(committee);
    if (!meetings)
        return meetings.error();
    QList<QDate> valid;
    for (const auto &meeting : *meetings)
        if (meeting.state == MeetingState::Held &&
            quorumFromStored(meeting.quorum).verdict != QuorumFinding::Verdict::Missed)
            valid.append(meeting.starts.date());
    return readClock(*rule, project->startsOn.first(), valid, today);
}

} // namespace minutier
