// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Office.h"
#include "domain/decisions/Recommendation.h"
#include "domain/followup/ActionItem.h"
#include "domain/meetings/AgendaItem.h"
#include "domain/meetings/Invitation.h"
#include "domain/meetings/Minutes.h"
#include "domain/projects/AgreementAmendment.h"
#include "domain/projects/Participation.h"
#include "domain/sharing/Document.h"
#include "domain/sharing/Translation.h"
#include "storage/Migrator.h"
#include "storage/Repository.h"
#include "storage/Tables.h"
#include "support/Catch.h"

using namespace minutier;
using namespace Qt::StringLiterals;

/// Writes an entity whose every member is set through its own columns, and reads it back.
template <typename Entity>
static void survives(const Entity &entity)
{
    const auto &table = tableOf<Entity>();
    INFO(QString(table.name()).toStdString());
    auto database = Database::openMemory();
    REQUIRE_OK(database);
    REQUIRE_OK(Migrator(**database).migrate());
    REQUIRE_OK((*database)->execute(u"PRAGMA foreign_keys = OFF"_s));
    Changes changes;
    const Repository<Entity> repository(**database, &changes);
    REQUIRE_OK(repository.add(entity));
    const auto read = repository.get(entity.id);
    REQUIRE_OK(read);
    CHECK((*read == entity));
    // Every column is filled, so that a member forgotten here or in the table shows.
    for (const auto &cell : table.values(entity))
        CHECK_FALSE(cell.isNull());
    CHECK(changes.rows().first().cells.size() == table.columns().size());
}

template <typename Key>
static Key some()
{
    return Key(QUuid::createUuid());
}

TEST_CASE("Whatever is written is read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto instant = instantFromStored(u"2020-09-03T15:00:00.000Z"_s);
    const auto text = u"Texte"_s;
    survives(Office{some<OfficeId>(), text, u"America/Toronto"_s, text, text, 1});
    survives(Device{some<DeviceId>(), text, 1});
    survives(Account{some<AccountId>(), text, text, {u"member"_s, u"donor"_s}, some<OrganisationId>(), 1});
    survives(Organisation{some<OrganisationId>(), text, text, u"HN"_s, Sector::CivilSociety, Face::SectorOnly, text, 1}
    );
    survives(Person{
        some<PersonId>(), text, text, some<OrganisationId>(), text, Gender::Woman, Face::CountedOnly, u"es"_s, text, 1}
    );
    survives(Programme{some<ProgrammeId>(), text, text, u"fr"_s, 1});
    survives(Project{
        some<ProjectId>(), some<ProgrammeId>(), text, text, u"fr"_s, text, {u"HN"_s, u"GT"_s}, day, day, text, 1});
    survives(Participation{some<ParticipationId>(), some<ProjectId>(), some<OrganisationId>(), ProjectRole::Donor, 1});
    survives(AgreementAmendment{
        some<AmendmentId>(),
        some<ProjectId>(),
        2020,
        1,
        text,
        text,
        AmendmentState::Signed,
        4,
        day,
        day,
        day,
        text,
        u"fr"_s,
        1});
    survives(Translation{some<TranslationId>(), some<ProjectId>(), text, QUuid::createUuid(), text, u"es"_s, text, 2, 1}
    );
    survives(Committee{some<CommitteeId>(), some<ProjectId>(), some<ProgrammeId>(), text, u"fr"_s, text, 1});
    survives(TermsOfReference{
        some<TermsId>(),
        some<ProjectId>(),
        some<CommitteeId>(),
        day,
        day,
        text,
        {u"institution"_s},
        MeetingPeriod::ProjectYear,
        2,
        20,
        7,
        2,
        DecisionRule::TwoThirds,
        10,
        SilenceRule::Nothing,
        text,
        u"fr"_s,
        1});
    survives(Seat{
        some<SeatId>(),
        some<ProjectId>(),
        some<CommitteeId>(),
        3,
        text,
        some<OrganisationId>(),
        SeatSector::Cooperation,
        Face::SectorOnly,
        day,
        day,
        text,
        1});
    survives(Membership{
        some<MembershipId>(),
        some<ProjectId>(),
        some<CommitteeId>(),
        some<SeatId>(),
        some<PersonId>(),
        MembershipKind::Alternate,
        day,
        day,
        text,
        1});
    survives(Meeting{
        some<MeetingId>(),
        some<ProjectId>(),
        some<CommitteeId>(),
        2020,
        1,
        text,
        2,
        text,
        {u"2020-09-03T09:00"_s, u"America/Tegucigalpa"_s, instant},
        90,
        Modality::Hybrid,
        text,
        MeetingState::Held,
        instant,
        instant,
        instant,
        some<AgendaItemId>(),
        text,
        text,
        u"fr"_s,
        1});
    survives(AgendaItem{
        some<AgendaItemId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        2,
        text,
        ItemKind::Validation,
        20,
        text,
        text,
        u"action"_s,
        QUuid::createUuid(),
        ItemState::Treated,
        instant,
        60,
        text,
        u"fr"_s,
        1});
    survives(Attendance{
        some<AttendanceId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        some<PersonId>(),
        some<SeatId>(),
        some<OrganisationId>(),
        text,
        Capacity::Alternate,
        AttendanceStatus::Excused,
        Modality::Online,
        text,
        instant,
        instant,
        instant,
        some<AgendaItemId>(),
        some<AgendaItemId>(),
        1});
    survives(Invitation{
        some<InvitationId>(), some<ProjectId>(), some<MeetingId>(), some<AttendanceId>(), u"fr"_s, instant, 1});
    survives(Minutes{
        some<MinutesId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        MinutesState::Approved,
        instant,
        QDate(2020, 9, 20),
        instant,
        ApprovalForm::Tacit,
        u"fr"_s,
        1});
    survives(MinutesParagraph{
        some<ParagraphId>(),
        some<ProjectId>(),
        some<MinutesId>(),
        4,
        ParagraphKind::Decision,
        u"decision"_s,
        QUuid::createUuid(),
        text,
        true,
        u"fr"_s,
        1});
    survives(MinutesApproval{
        some<ApprovalId>(),
        some<ProjectId>(),
        some<MinutesId>(),
        some<SeatId>(),
        SeatAnswer::Comments,
        text,
        instant,
        1});
    survives(Decision{
        some<DecisionId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        some<AgendaItemId>(),
        2020,
        3,
        text,
        DecisionKind::Validation,
        text,
        text,
        text,
        DecisionState::Superseded,
        AdoptedBy::WrittenProcedure,
        day,
        day,
        text,
        some<DecisionId>(),
        u"fr"_s,
        instant,
        1});
    survives(Condition{
        some<ConditionId>(),
        some<ProjectId>(),
        some<DecisionId>(),
        1,
        text,
        some<OrganisationId>(),
        day,
        text,
        ConditionState::Lifted,
        some<DecisionId>(),
        u"fr"_s,
        1});
    survives(Ballot{some<BallotId>(), some<ProjectId>(), some<DecisionId>(), some<SeatId>(), Choice::Abstains, 1});
    survives(Recommendation{
        some<RecommendationId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        some<AgendaItemId>(),
        2020,
        1,
        text,
        text,
        text,
        some<SeatId>(),
        some<OrganisationId>(),
        day,
        RecommendationState::InProgress,
        u"fr"_s,
        instant,
        1});
    survives(Response{
        some<ResponseId>(),
        some<ProjectId>(),
        some<RecommendationId>(),
        Answer::Declined,
        text,
        text,
        day,
        Satisfaction::NotSatisfied,
        u"fr"_s,
        1});
    survives(ActionItem{
        some<ActionItemId>(),
        some<ProjectId>(),
        some<MeetingId>(),
        some<AgendaItemId>(),
        some<DecisionId>(),
        some<RecommendationId>(),
        2020,
        1,
        text,
        text,
        some<OrganisationId>(),
        day,
        ActionState::Done,
        text,
        day,
        u"fr"_s,
        instant,
        1});
    survives(Document{
        some<DocumentId>(),
        some<ProjectId>(),
        2020,
        1,
        text,
        text,
        text,
        text,
        12,
        text,
        DocumentKind::Evidence,
        Audience::Donor,
        some<MeetingId>(),
        some<AgendaItemId>(),
        some<DecisionId>(),
        u"fr"_s,
        instant,
        true,
        1});
}
