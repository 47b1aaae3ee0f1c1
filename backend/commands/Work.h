// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "journal/Entry.h"
#include "storage/committees/CommitteeRepositories.h"
#include "storage/cooperation/CooperationRepositories.h"
#include "storage/decisions/DecisionRepositories.h"
#include "storage/followup/ActionRepository.h"
#include "storage/meetings/MeetingRepositories.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/results/ResultRepositories.h"
#include "storage/sharing/SharingRepositories.h"

namespace minutier {

/// A command by name, with its arguments: how undo is kept and handed on.
struct NamedCommand
{
    QString name;
    evidence::Json arguments;
};

struct OfficeShelf
{
    OfficeRepository office;
    AccountRepository accounts;
    Repository<Device> devices;
};

struct ProjectShelf
{
    OrganisationRepository organisations;
    PersonRepository people;
    ProgrammeRepository programmes;
    ProjectRepository projects;
    ParticipationRepository participations;
    AmendmentRepository amendments;
    FactRepository facts;
};

struct CommitteeShelf
{
    CommitteeRepository committees;
    TermsRepository terms;
    SeatRepository seats;
    MembershipRepository memberships;
};

struct MeetingShelf
{
    MeetingRepository meetings;
    AgendaRepository agenda;
    AttendanceRepository attendance;
    InvitationRepository invitations;
    MinutesRepository minutes;
    ParagraphRepository paragraphs;
    ApprovalRepository approvals;
};

struct DecisionShelf
{
    DecisionRepository decisions;
    ConditionRepository conditions;
    BallotRepository ballots;
    RecommendationRepository recommendations;
    ResponseRepository responses;
};

struct ResultShelf
{
    ResultRepository results;
    LogicModelRepository models;
    IndicatorRepository indicators;
    TargetRepository targets;
    ObservationRepository observations;
    PartRepository parts;
    AssessmentRepository assessments;
    LinkRepository links;
};

struct PlanShelf
{
    PlanRepository plans;
    PlanVersionRepository versions;
    ActivityRepository activities;
    ProgressRepository progress;
    ValidationRepository validations;
    AcceptanceRepository acceptances;
};

struct CooperationShelf
{
    PlaceRepository places;
    MandateRepository mandates;
    CallRepository calls;
    CriterionRepository criteria;
    PanelRepository panel;
    ProposalRepository proposals;
    ConflictRepository conflicts;
    ScoreRepository scores;
    AwardRepository awards;
    InitiativeRepository initiatives;
};

struct FollowUpShelf
{
    ActionRepository actions;
    RiskRepository risks;
    RiskAssessmentRepository assessments;
};

struct SharingShelf
{
    DocumentRepository documents;
    TranslationRepository translations;
    ReleaseRepository releases;
    ConsentRepository consents;
    RetentionRepository retention;
    IncidentRepository incidents;
};

/// What a command works with: the shelves, its envelope's time, and the note it must leave.
class Work
{
public:
    Work(Database &database, Actor actor, Envelope envelope);
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Envelope &envelope() const { return m_envelope; }
    /// The command's time; no command looks at a clock.
    [[nodiscard]] const QDateTime &now() const { return m_envelope.at; }

    /// The id a command asked for, or the next one derived from its envelope.
    template <typename Key>
    Key idOr(const Key &wanted)
    {
        return wanted.isNull() ? Key(nextId()) : wanted;
    }

    /// Leaves the note of what was done; without it everything is undone.
    Made note(const QString &verb, const QString &entity, const QUuid &id, const QString &reference = {});
    /// What would take this command back.
    void undoBy(QString command, evidence::Json::Object arguments);

    /// Destroys a person's key once the entry is written: nothing sealed under it is ever read again.
    void destroyKeyOf(const QUuid &subject) { m_destroyed.append(subject); }

    [[nodiscard]] const QList<QUuid> &destroyedKeys() const { return m_destroyed; }
    [[nodiscard]] const QString &verb() const { return m_verb; }
    [[nodiscard]] const std::optional<NamedCommand> &undo() const { return m_undo; }
    [[nodiscard]] const Changes &changes() const { return m_changes; }

private:
    QUuid nextId();

    Actor m_actor;
    Envelope m_envelope;
    Changes m_changes;
    int m_ids = 0;
    QString m_verb;
    std::optional<NamedCommand> m_undo;
    QList<QUuid> m_destroyed;

public:
    OfficeShelf office;
    ProjectShelf projects;
    CommitteeShelf committees;
    MeetingShelf meetings;
    DecisionShelf decisions;
    ResultShelf results;
    PlanShelf plans;
    CooperationShelf cooperation;
    FollowUpShelf followup;
    SharingShelf sharing;
};

} // namespace minutier
