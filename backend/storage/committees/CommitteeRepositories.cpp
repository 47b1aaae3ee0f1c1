// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/committees/CommitteeRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<Committee>> CommitteeRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? ORDER BY id"_s, project);
}

Result<QList<TermsOfReference>> TermsRepository::ofCommittee(const CommitteeId &committee) const
{
    return those(u"WHERE committee_id = ? ORDER BY valid_from, id"_s, committee);
}

Result<QList<Seat>> SeatRepository::ofCommittee(const CommitteeId &committee) const
{
    return those(u"WHERE committee_id = ? ORDER BY number"_s, committee);
}

Result<QList<Membership>> MembershipRepository::ofCommittee(const CommitteeId &committee) const
{
    return those(u"WHERE committee_id = ? ORDER BY valid_from, id"_s, committee);
}

} // namespace minutier
