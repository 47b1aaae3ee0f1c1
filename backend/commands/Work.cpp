// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Work.h"

namespace minutier {

Work::Work(Database &database, Actor actor, Envelope envelope)
    : m_actor(std::move(actor))
    , m_envelope(std::move(envelope))
    , office{OfficeRepository(database, &m_changes), AccountRepository(database, &m_changes), Repository<Device>(database, &m_changes)}
    , projects{
          OrganisationRepository(database, &m_changes),
          PersonRepository(database, &m_changes),
          ProgrammeRepository(database, &m_changes),
          ProjectRepository(database, &m_changes),
          ParticipationRepository(database, &m_changes),
          AmendmentRepository(database, &m_changes),
          FactRepository(database, &m_changes),
      }
    , committees{
          CommitteeRepository(database, &m_changes),
          TermsRepository(database, &m_changes),
          SeatRepository(database, &m_changes),
          MembershipRepository(database, &m_changes),
      }
    , meetings{
          MeetingRepository(database, &m_changes),
          AgendaRepository(database, &m_changes),
          AttendanceRepository(database, &m_changes),
          InvitationRepository(database, &m_changes),
          MinutesRepository(database, &m_changes),
          ParagraphRepository(database, &m_changes),
          ApprovalRepository(database, &m_changes),
      }
    , decisions{
          DecisionRepository(database, &m_changes),
          ConditionRepository(database, &m_changes),
          BallotRepository(database, &m_changes),
          RecommendationRepository(database, &m_changes),
          ResponseRepository(database, &m_changes),
      }
    , results{
          ResultRepository(database, &m_changes),
          LogicModelRepository(database, &m_changes),
          IndicatorRepository(database, &m_changes),
          TargetRepository(database, &m_changes),
          ObservationRepository(database, &m_changes),
          PartRepository(database, &m_changes),
          AssessmentRepository(database, &m_changes),
          LinkRepository(database, &m_changes),
      }
    , plans{
          PlanRepository(database, &m_changes),
          PlanVersionRepository(database, &m_changes),
          ActivityRepository(database, &m_changes),
          ProgressRepository(database, &m_changes),
          ValidationRepository(database, &m_changes),
          AcceptanceRepository(database, &m_changes),
      }
    , cooperation{
          PlaceRepository(database, &m_changes),
          MandateRepository(database, &m_changes),
          CallRepository(database, &m_changes),
          CriterionRepository(database, &m_changes),
          PanelRepository(database, &m_changes),
          ProposalRepository(database, &m_changes),
          ConflictRepository(database, &m_changes),
          ScoreRepository(database, &m_changes),
          AwardRepository(database, &m_changes),
          InitiativeRepository(database, &m_changes),
      }
    , followup{
          ActionRepository(database, &m_changes),
          RiskRepository(database, &m_changes),
          RiskAssessmentRepository(database, &m_changes),
      }
    , sharing{
          DocumentRepository(database, &m_changes),
          TranslationRepository(database, &m_changes),
          ReleaseRepository(database, &m_changes),
          ConsentRepository(database, &m_changes),
          RetentionRepository(database, &m_changes),
          IncidentRepository(database, &m_changes),
      }
{}

QUuid Work::nextId()
{
    return namedUuid(m_envelope.id, QString::number(m_ids++));
}

Made Work::note(const QString &verb, const QString &entity, const QUuid &id, const QString &reference)
{
    m_verb = verb;
    return {entity, id, reference};
}

void Work::undoBy(QString command, evidence::Json::Object arguments)
{
    m_undo = NamedCommand{std::move(command), evidence::Json(std::move(arguments))};
}

} // namespace minutier
