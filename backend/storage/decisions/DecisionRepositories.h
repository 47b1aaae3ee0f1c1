// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisions/Recommendation.h"
#include "storage/Repository.h"

namespace minutier {

/// Decisions.
class DecisionRepository : public Repository<Decision>
{
public:
    using Repository::Repository;

    /// Decisions of a session in the order of their numbers.
    Result<QList<Decision>> ofMeeting(const MeetingId &meeting) const;
    /// Highest number given so far in a project and year.
    Result<int> highest(const ProjectId &project, int year) const;
    /// Decisions of the same project recorded later that stand, oldest first, a hundred at most.
    Result<QList<Decision>> after(const Decision &decision) const;
};

/// Conditions that decisions were adopted subject to.
class ConditionRepository : public Repository<Condition>
{
public:
    using Repository::Repository;

    /// Conditions of a decision by number.
    Result<QList<Condition>> ofDecision(const DecisionId &decision) const;
    /// Conditions of every decision of a session, in the order of their numbers.
    Result<QList<Condition>> ofMeeting(const MeetingId &meeting) const;
    /// Conditions of a project not yet lifted, by due date.
    Result<QList<Condition>> openOf(const ProjectId &project) const;
};

/// Votes by seat.
class BallotRepository : public Repository<Ballot>
{
public:
    using Repository::Repository;

    /// Votes on a decision.
    Result<QList<Ballot>> ofDecision(const DecisionId &decision) const;
};

/// Recommendations.
class RecommendationRepository : public Repository<Recommendation>
{
public:
    using Repository::Repository;

    /// Recommendations of a session in the order of their numbers.
    Result<QList<Recommendation>> ofMeeting(const MeetingId &meeting) const;
    /// Recommendations of a project whose duty is not over, by due date.
    Result<QList<Recommendation>> openOf(const ProjectId &project) const;
    /// Highest number given so far in a project and year.
    Result<int> highest(const ProjectId &project, int year) const;
};

/// Answers to recommendations.
class ResponseRepository : public Repository<Response>
{
public:
    using Repository::Repository;

    /// Answers to a recommendation, oldest first.
    Result<QList<Response>> ofRecommendation(const RecommendationId &recommendation) const;
};

} // namespace minutier
