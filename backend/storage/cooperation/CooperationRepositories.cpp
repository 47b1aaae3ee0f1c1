// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cooperation/CooperationRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<Place>> PlaceRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? ORDER BY country, kind, name, id"_s, project);
}

Result<QList<ConflictOfInterest>> ConflictRepository::ofCall(const CallId &call) const
{
    return those(u"WHERE call_id = ? ORDER BY id"_s, call);
}

Result<QList<Score>> ScoreRepository::ofProposal(const ProposalId &proposal) const
{
    return those(u"WHERE proposal_id = ? ORDER BY id"_s, proposal);
}

Result<std::optional<Award>> AwardRepository::ofProposal(const ProposalId &proposal) const
{
    return firstOf(u"WHERE proposal_id = ?"_s, proposal);
}

Result<QList<RiskAssessment>> RiskAssessmentRepository::ofRisk(const RiskId &risk) const
{
    return those(u"WHERE risk_id = ? ORDER BY assessed_on, id"_s, risk);
}

Result<QList<PublishedFact>> FactRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? ORDER BY kind, position, id"_s, project);
}

} // namespace minutier
