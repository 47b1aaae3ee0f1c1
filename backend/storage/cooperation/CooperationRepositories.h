// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/Initiative.h"
#include "domain/cooperation/Mandate.h"
#include "domain/cooperation/Place.h"
#include "domain/cooperation/Proposal.h"
#include "domain/followup/Risk.h"
#include "domain/projects/PublishedFact.h"
#include "storage/Repository.h"

namespace minutier {

/// A repository of things numbered per project and year.
template <typename Entity>
class NumberedRepository : public Repository<Entity>
{
public:
    using Repository<Entity>::Repository;

    /// Highest number given so far in a project and year.
    Result<int> highest(const ProjectId &project, int year) const
    {
        return this->highestNumber(this->table(), project.uuid(), year);
    }
    /// Those of a project by number.
    Result<QList<Entity>> ofProject(const ProjectId &project) const
    {
        return this->those(QStringLiteral("WHERE project_id = ? ORDER BY year, number"), project);
    }
};

/// Places where projects work.
class PlaceRepository : public Repository<Place>
{
public:
    using Repository::Repository;

    /// Places of a project by country.
    Result<QList<Place>> ofProject(const ProjectId &project) const;
};

using MandateRepository = NumberedRepository<Mandate>;
using CallRepository = NumberedRepository<CallForProposals>;
using InitiativeRepository = NumberedRepository<Initiative>;
using RiskRepository = NumberedRepository<Risk>;

/// A repository of what belongs to a call.
template <typename Entity>
class OfCallRepository : public Repository<Entity>
{
public:
    using Repository<Entity>::Repository;

    /// Those of a call in the order they were entered.
    Result<QList<Entity>> ofCall(const CallId &call) const
    {
        return this->those(QStringLiteral("WHERE call_id = ? ORDER BY number"), call);
    }
};

using CriterionRepository = OfCallRepository<Criterion>;
using PanelRepository = OfCallRepository<PanelMember>;
using ProposalRepository = OfCallRepository<Proposal>;

/// Declared conflicts of interest.
class ConflictRepository : public Repository<ConflictOfInterest>
{
public:
    using Repository::Repository;

    /// Those declared for a call.
    Result<QList<ConflictOfInterest>> ofCall(const CallId &call) const;
};

/// Points given to proposals.
class ScoreRepository : public Repository<Score>
{
public:
    using Repository::Repository;

    /// Points of a proposal.
    Result<QList<Score>> ofProposal(const ProposalId &proposal) const;
};

/// What proposals were given.
class AwardRepository : public Repository<Award>
{
public:
    using Repository::Repository;

    /// What a proposal was given.
    Result<std::optional<Award>> ofProposal(const ProposalId &proposal) const;
};

/// Judgements of risks.
class RiskAssessmentRepository : public Repository<RiskAssessment>
{
public:
    using Repository::Repository;

    /// Judgements of a risk, oldest first.
    Result<QList<RiskAssessment>> ofRisk(const RiskId &risk) const;
};

/// What sources say of projects.
class FactRepository : public Repository<PublishedFact>
{
public:
    using Repository::Repository;

    /// Facts of a project by kind.
    Result<QList<PublishedFact>> ofProject(const ProjectId &project) const;
};

} // namespace minutier
