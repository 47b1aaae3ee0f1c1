// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestRegister.h"

#include "commands/committees/AddSeat.h"
#include "commands/committees/AdoptTerms.h"
#include "commands/committees/AppointMember.h"
#include "commands/committees/FormCommittee.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/decisions/RecordDecision.h"
#include "commands/meetings/AddAgendaItem.h"
#include "commands/meetings/CallOffMeeting.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/ConveneMeeting.h"
#include "commands/meetings/OpenMeeting.h"
#include "commands/meetings/PlanMeeting.h"
#include "commands/office/OpenAccount.h"
#include "commands/office/RegisterDevice.h"
#include "commands/office/SetUpOffice.h"
#include "commands/plans/AddActivity.h"
#include "commands/plans/OpenPlan.h"
#include "commands/plans/SubmitPlan.h"
#include "commands/projects/RegisterOrganisation.h"
#include "commands/projects/StartProject.h"
#include "storage/Migrator.h"
#include "storage/Tables.h"
#include "support/Catch.h"

namespace minutier {

using namespace Qt::StringLiterals;

static std::unique_ptr<Database> openEmpty(QString &schema)
{
    const auto folder = qEnvironmentVariable("MINUTIER_TEST_POSTGRES");
    if (folder.isEmpty()) {
        auto memory = Database::openMemory();
        REQUIRE_OK(memory);
        return *std::move(memory);
    }
    auto server = Database::openPostgres(u"host=%1 dbname=minutier user=minutier"_s.arg(folder));
    REQUIRE_OK(server);
    schema = u"t"_s + QUuid::createUuid().toString(QUuid::Id128);
    REQUIRE_OK((*server)->execute(u"CREATE SCHEMA "_s + schema));
    REQUIRE_OK((*server)->execute(u"SET search_path TO "_s + schema));
    return *std::move(server);
}

TestRegister::TestRegister()
    : m_database(openEmpty(m_schema))
{
    REQUIRE_OK(Migrator(*m_database).migrate());
    m_database->useVault(std::make_shared<Vault>(evidence::newKey()));
    const AccountId account(QUuid::createUuid());
    const DeviceId device(QUuid::createUuid());
    const Actor actor{account, u"Tester"_s, {Role::Administrator, Role::Coordinator}, {}};
    m_commands = std::make_unique<CommandRunner>(*m_database, actor, device, clock);
    must(SetUpOffice{.officeName = u"Test office"_s, .zone = u"America/Toronto"_s, .city = u"Montréal"_s});
    must(RegisterDevice{.id = device, .label = u"test"_s});
    must(OpenAccount{.id = account, .login = u"tester"_s, .title = u"Tester"_s, .roles = {u"administrator"_s}});
}

TestRegister::~TestRegister()
{
    if (!m_schema.isEmpty())
        (void)m_database->execute(u"DROP SCHEMA "_s + m_schema + u" CASCADE"_s);
}

Made TestRegister::require(const Result<Made> &result) const
{
    REQUIRE_OK(result);
    return *result;
}

OrganisationId TestRegister::organisation(const QString &name, Sector sector, Face face)
{
    return OrganisationId(must(RegisterOrganisation{.organisationName = name, .sector = sector, .face = face}).id);
}

ProjectId TestRegister::project(const QString &code)
{
    const auto existing = ProjectRepository(database()).byCode(code);
    if (existing && *existing)
        return (*existing)->id;
    return ProjectId(must(StartProject{
                              .code = code,
                              .title = u"Test project"_s,
                              .lang = u"en"_s,
                              .zone = u"America/Tegucigalpa"_s,
                              .startsOn = PartialDate::fromStored(u"2019-06"_s),
                          })
                         .id);
}

CommitteeId TestRegister::committee(const QString &projectCode)
{
    const auto in = project(projectCode);
    const auto existing = CommitteeRepository(database()).ofProject(in);
    if (existing && !existing->isEmpty())
        return existing->first().id;
    return CommitteeId(must(FormCommittee{.project = in, .committeeName = u"Steering committee"_s}).id);
}

TermsId TestRegister::terms()
{
    return TermsId(must(AdoptTerms{
                            .committee = committee(),
                            .validFrom = PartialDate::fromStored(u"2019-06-01"_s),
                            .quorumSeats = 2,
                            .quorumSectors = 2,
                        })
                       .id);
}

SeatId TestRegister::seat(const QString &title, Sector sector, Face face)
{
    const auto of = organisation(title, sector, face);
    const SeatId seat(must(AddSeat{.committee = committee(), .title = title, .organisation = of, .face = face}).id);
    const PersonId person(must(RegisterPerson{.function = u"Delegate of "_s + title, .organisation = of}).id);
    must(AppointMember{.seat = seat, .person = person, .validFrom = PartialDate::fromStored(u"2019-06-01"_s)});
    return seat;
}

PlanVersionId TestRegister::submittedPlan(int year)
{
    const auto author = organisation(u"IBCR"_s, Sector::Implementer);
    const PlanVersionId draft(QUuid::createUuid());
    must(OpenPlan{.version = draft, .project = project(), .year = year, .author = author});
    must(AddActivity{.version = draft, .title = u"Workshops with the judiciary"_s});
    must(SubmitPlan{.version = draft});
    return draft;
}

PersonId TestRegister::titularOf(const SeatId &seat) const
{
    const auto place = SeatRepository(database()).get(seat);
    REQUIRE_OK(place);
    const auto members = MembershipRepository(database()).ofCommittee(place->committee);
    REQUIRE_OK(members);
    for (const auto &member : *members)
        if (member.seat == seat && member.kind == MembershipKind::Titular)
            return member.person;
    FAIL("the seat has no titular");
    return {};
}

MeetingId TestRegister::meeting(MeetingState state)
{
    const MeetingId planned(
        must(PlanMeeting{.committee = committee(), .startsLocal = u"2020-09-03T09:00"_s, .modality = Modality::Online})
            .id
    );
    if (state == MeetingState::Planned)
        return planned;
    if (state == MeetingState::Postponed || state == MeetingState::Cancelled) {
        must(CallOffMeeting{.meeting = planned, .state = state});
        return planned;
    }
    if (state == MeetingState::Convened) {
        item(planned, u"A point"_s);
        must(ConveneMeeting{.meeting = planned});
        return planned;
    }
    must(OpenMeeting{.meeting = planned});
    if (state == MeetingState::Held)
        must(CloseMeeting{.meeting = planned});
    return planned;
}

AgendaItemId TestRegister::item(const MeetingId &meeting, const QString &title)
{
    return AgendaItemId(must(AddAgendaItem{.meeting = meeting, .title = title}).id);
}

DecisionId TestRegister::decision(const MeetingId &meeting, const QString &statement)
{
    return DecisionId(must(RecordDecision{.meeting = meeting, .statement = statement}).id);
}

qint64 TestRegister::entries() const
{
    const auto count = database().value(u"SELECT count(*) FROM journal_entry"_s);
    REQUIRE_OK(count);
    return count->toLongLong();
}

QStringList TestRegister::dump() const
{
    QStringList lines;
    for (const auto *table : allTables()) {
        auto rows = Statement(database(), u"SELECT %1 FROM %2 ORDER BY id"_s.arg(table->columnList(), table->name()))
                        .each([&](const Row &row) {
                            QStringList cells{table->name()};
                            for (int i = 0; i < table->columns().size(); ++i)
                                cells.append(row.text(i));
                            lines.append(cells.join(u'|'));
                            return true;
                        });
        REQUIRE_OK(rows);
    }
    lines.append(QString::number(entries()));
    return lines;
}

} // namespace minutier
