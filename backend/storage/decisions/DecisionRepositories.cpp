// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/DecisionRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<Decision>> DecisionRepository::ofMeeting(const MeetingId &meeting) const
{
    return those(u"WHERE meeting_id = ? ORDER BY year, number"_s, meeting);
}

Result<int> DecisionRepository::highest(const ProjectId &project, int year) const
{
    return highestNumber(table(), project.uuid(), year);
}

Result<QList<Decision>> DecisionRepository::after(const Decision &decision) const
{
    return those(
        u"WHERE project_id = ? AND recorded_at > ? AND state IN ('adopted', 'adopted_with_conditions', 'executed') "
        "ORDER BY recorded_at, id LIMIT 100"_s,
        decision.project,
        decision.recordedAt
    );
}

Result<QList<Condition>> ConditionRepository::ofDecision(const DecisionId &decision) const
{
    return those(u"WHERE decision_id = ? ORDER BY number"_s, decision);
}

Result<QList<Condition>> ConditionRepository::ofMeeting(const MeetingId &meeting) const
{
    return those(
        u"WHERE decision_id IN (SELECT id FROM decision WHERE meeting_id = ?) ORDER BY decision_id, number"_s, meeting
    );
}

Result<QList<Condition>> ConditionRepository::openOf(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? AND state <> 'lifted' ORDER BY due_on, id"_s, project);
}

Result<QList<Ballot>> BallotRepository::ofDecision(const DecisionId &decision) const
{
    return those(u"WHERE decision_id = ? ORDER BY id"_s, decision);
}

Result<QList<Recommendation>> RecommendationRepository::ofMeeting(const MeetingId &meeting) const
{
    return those(u"WHERE meeting_id = ? ORDER BY year, number"_s, meeting);
}

Result<QList<Recommendation>> RecommendationRepository::openOf(const ProjectId &project) const
{
    return those(
        u"WHERE project_id = ? AND state NOT IN ('implemented', 'not_implemented') ORDER BY due_on, id"_s, project
    );
}

Result<int> RecommendationRepository::highest(const ProjectId &project, int year) const
{
    return highestNumber(table(), project.uuid(), year);
}

Result<QList<Response>> ResponseRepository::ofRecommendation(const RecommendationId &recommendation) const
{
    return those(u"WHERE recommendation_id = ? ORDER BY answered_on, id"_s, recommendation);
}

} // namespace minutier
