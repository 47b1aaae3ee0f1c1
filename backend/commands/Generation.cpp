// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Generation.h"

#include "commands/Vocabulary.h"
#include "commands/committees/AddSeat.h"
#include "commands/committees/AdoptTerms.h"
#include "commands/committees/AppointMember.h"
#include "commands/committees/FormCommittee.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/decisions/RecordDecision.h"
#include "commands/followup/AssignAction.h"
#include "commands/meetings/AddAgendaItem.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/ConveneMeeting.h"
#include "commands/meetings/MarkAttendance.h"
#include "commands/meetings/OpenMeeting.h"
#include "commands/meetings/PlanMeeting.h"
#include "commands/meetings/TakeNotes.h"
#include "commands/projects/RegisterOrganisation.h"
#include "commands/projects/StartProject.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

constexpr int seatsEach = 9;
/// One commit for this many commands: a synthetic register need not survive a power cut half made.
constexpr int stepsInOne = 2000;

class Generation
{
public:
    Generation(Register &target, const Sizes &sizes, const GenerationProgress &progress)
        : m_register(target)
        , m_sizes(sizes)
        , m_progress(progress)
        , m_words(sizes.seed)
    {}

    Result<> run()
    {
        for (int number = 1; number <= m_sizes.projects; ++number)
            if (auto made = addProject(number); !made)
                return made;
        for (int number = 0; number < m_sizes.meetings; ++number)
            if (auto made = holdMeeting(number); !made)
                return made;
        for (int number = 0; number < m_sizes.decisions; ++number)
            if (auto made = decide(number); !made)
                return made;
        while (m_done + qint64(m_steps.size()) < m_sizes.entries)
            if (auto made = takeNotes(); !made)
                return made;
        return flush();
    }

private:
    struct Committee
    {
        ProjectId project;
        CommitteeId id;
        QList<SeatId> seats;
        QList<PersonId> people;
        QList<OrganisationId> organisations;
    };
    struct Sitting
    {
        MeetingId id;
        AgendaItemId item;
        int committee = 0;
        QDateTime opens;
    };

    template <typename Id>
    Id newId()
    {
        return Id(exampleId(u"generated/%1/%2"_s.arg(m_sizes.seed).arg(++m_ids)));
    }

    template <Command C>
    Result<> enter(const C &command, const QDateTime &when)
    {
        auto prepared = prepare(command);
        if (!prepared)
            return prepared.error();
        m_steps.push_back({*std::move(prepared), when, newId<ProjectId>().uuid()});
        return m_steps.size() < stepsInOne ? Result<>() : flush();
    }

    Result<> flush()
    {
        std::size_t at = 0;
        const auto next = [&]() -> Result<std::optional<CommandRunner::Step>> {
            if (at == m_steps.size())
                return std::optional<CommandRunner::Step>();
            return std::optional(m_steps[at++]);
        };
        if (auto ran = m_register.commands()->runEach(next); !ran)
            return ran.error();
        m_done += qint64(m_steps.size());
        m_steps.clear();
        const auto total = std::max<qint64>(m_sizes.entries, m_done);
        if (m_progress && !m_progress(m_done, total))
            return Error::conflict(Say::tr("Stopped. The register keeps what was made so far."));
        return {};
    }

    Result<> addProject(int number)
    {
        const QDateTime begins(QDate(2015, 1, 5), QTime(9, 0), Qt::UTC);
        const PartialDate from(begins.date());
        Committee committee{newId<ProjectId>(), newId<CommitteeId>(), {}, {}, {}};
        Result<> all;
        const auto add = [&](const auto &command) {
            if (all)
                all = enter(command, begins);
        };
        add(StartProject{
            .id = committee.project,
            .code = u"GEN-%1"_s.arg(number, 3, 10, QChar(u'0')),
            .title = m_words.sentence(4),
            .lang = u"fr"_s,
            .zone = u"America/Tegucigalpa"_s,
            .startsOn = from,
        });
        add(FormCommittee{.id = committee.id, .project = committee.project, .committeeName = u"Comité de pilotage"_s});
        add(AdoptTerms{
            .committee = committee.id,
            .validFrom = from,
            .sectors =
                {nameOf(SeatSector::Institution), nameOf(SeatSector::CivilSociety), nameOf(SeatSector::Cooperation)},
            .quorumSeats = 5,
            .quorumSectors = 2,
        });
        const Sector sectors[]{Sector::Institution, Sector::CivilSociety, Sector::Donor};
        for (int seat = 0; seat < seatsEach; ++seat) {
            committee.organisations.append(newId<OrganisationId>());
            committee.people.append(newId<PersonId>());
            committee.seats.append(newId<SeatId>());
            const auto title = m_words.sentence(2);
            add(RegisterOrganisation{
                .id = committee.organisations.last(), .organisationName = title, .sector = sectors[seat % 3]});
            add(RegisterPerson{
                .id = committee.people.last(),
                .function = m_words.sentence(2),
                .organisation = committee.organisations.last()});
            add(AddSeat{
                .id = committee.seats.last(),
                .committee = committee.id,
                .title = title,
                .organisation = committee.organisations.last(),
                .validFrom = from});
            add(AppointMember{.seat = committee.seats.last(), .person = committee.people.last(), .validFrom = from});
        }
        m_committees.append(committee);
        return all;
    }

    Result<> holdMeeting(int number)
    {
        const int which = number % int(m_committees.size());
        const auto &committee = m_committees.at(which);
        const auto days = qint64(number / m_committees.size()) * 9;
        const QDateTime opens(QDate(2015, 3, 2).addDays(days % 3900), QTime(15, 0), Qt::UTC);
        const auto called = opens.addDays(-20);
        Sitting sitting{newId<MeetingId>(), newId<AgendaItemId>(), which, opens};
        Result<> all;
        const auto add = [&](const auto &command, const QDateTime &when) {
            if (all)
                all = enter(command, when);
        };
        const auto local = inZone(opens, u"America/Tegucigalpa"_s).toString(u"yyyy-MM-ddTHH:mm"_s);
        add(PlanMeeting{.id = sitting.id, .committee = committee.id, .startsLocal = local}, called);
        add(AddAgendaItem{.id = sitting.item, .meeting = sitting.id, .title = m_words.sentence(5)}, called);
        add(ConveneMeeting{.meeting = sitting.id}, called);
        add(OpenMeeting{.meeting = sitting.id}, opens);
        for (int seat = 0; seat < seatsEach; ++seat)
            if (seat < 5 || m_words.happens(70))
                add(
                    MarkAttendance{
                        .meeting = sitting.id, .person = committee.people.at(seat), .seat = committee.seats.at(seat)},
                    opens
                );
        add(CloseMeeting{.meeting = sitting.id}, opens.addSecs(7200));
        m_sittings.append(sitting);
        return all;
    }

    Result<> decide(int number)
    {
        if (m_sittings.isEmpty())
            return Error::invalid(
                Say::tr("Decisions need sessions. Give --meetings a number from 1 on."), u"meetings"_s
            );
        const auto &sitting = m_sittings.at(number % m_sittings.size());
        const auto &committee = m_committees.at(sitting.committee);
        const auto when = sitting.opens.addSecs(7200 + number % 5000);
        RecordDecision decision{
            .id = newId<DecisionId>(),
            .meeting = sitting.id,
            .agendaItem = sitting.item,
            .kind = m_words.happens(15) ? DecisionKind::TakesNote : DecisionKind::Decision,
            .statement = m_words.sentence(12 + m_words.pick(20)),
        };
        if (m_words.happens(12))
            decision.outcome = DecisionState::Deferred;
        else if (m_words.happens(12))
            decision.conditions.append(ConditionDraft{
                .text = m_words.sentence(6),
                .owner = committee.organisations.at(m_words.pick(seatsEach)),
                .dueOn = PartialDate(when.date().addDays(60))});
        if (auto entered = enter(decision, when); !entered || !m_words.happens(10))
            return entered;
        return enter(
            AssignAction{
                .meeting = sitting.id,
                .decision = decision.id,
                .title = m_words.sentence(7),
                .owner = committee.organisations.at(m_words.pick(seatsEach)),
                .dueOn = PartialDate(when.date().addDays(90))},
            when
        );
    }

    Result<> takeNotes()
    {
        if (m_sittings.isEmpty())
            return Error::invalid(Say::tr("Entries need sessions. Give --meetings a number from 1 on."), u"meetings"_s);
        const auto &sitting = m_sittings.at(m_words.pick(int(m_sittings.size())));
        return enter(TakeNotes{.item = sitting.item, .notes = m_words.sentence(15)}, sitting.opens.addSecs(7200));
    }

    Register &m_register;
    const Sizes &m_sizes;
    const GenerationProgress &m_progress;
    Vocabulary m_words;
    qint64 m_ids = 0;
    qint64 m_done = 0;
    std::vector<CommandRunner::Step> m_steps;
    QList<Committee> m_committees;
    QList<Sitting> m_sittings;
};

} // namespace

Result<> generate(Register &target, const Sizes &sizes, const GenerationProgress &progress)
{
    if (sizes.projects < 1 || sizes.projects > 999)
        return Error::invalid(Say::tr("Choose 1 to 999 projects."), u"projects"_s);
    if (sizes.meetings < 0 || sizes.decisions < 0 || sizes.entries < 0)
        return Error::invalid(Say::tr("Choose sizes of 0 or more."));
    auto &database = target.database();
    if (auto fast = database.setDurable(false); !fast)
        return fast;
    auto made = Generation(target, sizes, progress).run();
    if (auto durable = database.setDurable(true); !durable)
        return durable;
    return made;
}

} // namespace minutier
