// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/meetings/Readiness.h"

#include "core/Say.h"
#include "core/SpokenDate.h"
#include "core/Translations.h"
#include "queries/committees/SeatTable.h"
#include "queries/meetings/MeetingQuorum.h"
#include "storage/committees/CommitteeRepositories.h"
#include "storage/decisions/DecisionRepositories.h"
#include "storage/followup/ActionRepository.h"
#include "storage/meetings/MeetingRepositories.h"
#include "storage/sharing/SharingRepositories.h"

#include <QLocale>
#include <QSet>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;
using State = ReadinessCheck::State;

int Readiness::done() const
{
    return int(std::ranges::count(checks, State::Done, &ReadinessCheck::state));
}

int Readiness::toFix() const
{
    return int(std::ranges::count(checks, State::ToFix, &ReadinessCheck::state));
}

namespace {

/// Reads once what the checks look at, then settles them one by one.
class ReadinessReader
{
public:
    ReadinessReader(Database &database, const Meeting &meeting, const QDateTime &now)
        : m_database(database)
        , m_meeting(meeting)
        , m_now(now)
    {}

    Result<Readiness> read()
    {
        auto items = AgendaRepository(m_database).ofMeeting(m_meeting.id);
        if (!items)
            return items.error();
        m_allItems = *items;
        for (const auto &item : m_allItems)
            if (item.state != ItemState::Removed)
                m_items.append(item);
        auto terms = TermsRepository(m_database).ofCommittee(m_meeting.committee);
        if (!terms)
            return terms.error();
        m_terms = inForceOn(*terms, m_meeting.starts.date());
        checkDate();
        checkAgenda();
        for (auto check : {
                 &ReadinessReader::checkFollowUp,
                 &ReadinessReader::checkPapers,
                 &ReadinessReader::checkSeats,
                 &ReadinessReader::checkMinutes,
             })
            if (auto done = (this->*check)(); !done)
                return done.error();
        checkConvened();
        if (auto done = checkAnswers(); !done)
            return done.error();
        return m_readiness;
    }

private:
    void
    settle(const QString &key, State state, const QString &title, const QString &detail = {}, const QUuid &record = {})
    {
        // Where it is settled: most checks have a place of their own name.
        const auto target = key == "follow_up"_L1  ? u"agenda"_s
                            : key == "papers"_L1   ? u"documents"_s
                            : key == "convened"_L1 ? u"convene"_s
                                                   : key;
        m_readiness.checks.append({key, state, title, detail, target, record});
    }
    [[nodiscard]] static QString day(const QDate &date)
    {
        return spokenDate(QLocale(), date, Say::tr("MMMM d", "a day in the current year, as QLocale formats it"));
    }
    [[nodiscard]] bool isOver() const { return m_meeting.starts.utc < m_now; }

    void checkDate()
    {
        const bool waits = m_meeting.state == MeetingState::Planned || m_meeting.state == MeetingState::Convened;
        if (waits && isOver())
            settle(
                u"date"_s,
                State::ToFix,
                Say::tr("Choose a date to come"),
                Say::tr("The hour has passed and the session was not opened")
            );
        else
            settle(u"date"_s, State::Done, Say::tr("Date and time zone set"));
    }

    void checkAgenda()
    {
        int minutes = 0;
        for (const auto &item : m_items)
            minutes += item.minutesPlanned;
        if (m_items.isEmpty())
            settle(u"agenda"_s, State::ToFix, Say::tr("Add a point to the agenda"));
        else if (minutes > m_meeting.minutesLong)
            settle(
                u"agenda"_s,
                State::ToFix,
                Say::tr("Shorten the agenda by %n minute(s)", nullptr, minutes - m_meeting.minutesLong),
                Say::tr("%1 minutes planned for a session of %2").arg(minutes).arg(m_meeting.minutesLong)
            );
        else
            settle(u"agenda"_s, State::Done, Say::tr("Agenda, %n point(s)", nullptr, int(m_items.size())));
    }

    Result<> checkFollowUp()
    {
        QSet<QUuid> carried;
        for (const auto &item : m_allItems)
            carried.insert(item.carriedId);
        const auto conditions = ConditionRepository(m_database).openOf(m_meeting.project);
        const auto recommendations = RecommendationRepository(m_database).openOf(m_meeting.project);
        const auto actions = ActionRepository(m_database).openOf(m_meeting.project);
        if (!conditions)
            return conditions.error();
        if (!recommendations)
            return recommendations.error();
        if (!actions)
            return actions.error();
        int missing = 0;
        const auto count = [&](const auto &open) {
            for (const auto &one : open)
                missing += carried.contains(one.id.uuid()) ? 0 : 1;
        };
        count(*conditions);
        count(*recommendations);
        count(*actions);
        if (missing > 0)
            settle(
                u"follow_up"_s,
                State::ToFix,
                Say::tr("Put %n open item(s) on the agenda", nullptr, missing),
                Say::tr("Conditions, recommendations and actions not closed")
            );
        else
            settle(u"follow_up"_s, State::Done, Say::tr("What is not closed is on the agenda"));
        return {};
    }

    Result<> checkPapers()
    {
        const auto documents = DocumentRepository(m_database).ofMeeting(m_meeting.id);
        if (!documents)
            return documents.error();
        int expected = 0;
        for (const auto &item : m_items) {
            if (item.paperExpected.isEmpty())
                continue;
            ++expected;
            const bool attached = std::ranges::any_of(*documents, [&item](const Document &document) {
                return document.agendaItem == item.id;
            });
            if (attached)
                continue;
            settle(
                u"papers"_s,
                State::ToFix,
                Say::tr("Attach: %1").arg(item.paperExpected),
                Say::tr("Point %1, paper announced and absent").arg(item.position),
                item.id.uuid()
            );
            return {};
        }
        settle(u"papers"_s, State::Done, expected > 0 ? Say::tr("Papers attached") : Say::tr("No paper is expected"));
        return {};
    }

    Result<> checkSeats()
    {
        const auto table = readSeatTable(m_database, m_meeting.committee, m_meeting.starts.date());
        if (!table)
            return table.error();
        const auto total = int(table->seats.size());
        const auto title = Say::tr("%1 of %n seat(s) filled", nullptr, total).arg(table->filled());
        const auto needed = m_terms && m_terms->quorumSeats ? *m_terms->quorumSeats : 1;
        if (table->filled() >= needed)
            settle(u"seats"_s, State::Done, title);
        else
            settle(u"seats"_s, State::ToFix, Say::tr("Fill seats: quorum needs %1").arg(needed), title);
        return {};
    }

    Result<> checkMinutes()
    {
        const auto sessions = MeetingRepository(m_database).ofCommittee(m_meeting.committee);
        if (!sessions)
            return sessions.error();
        const Meeting *last = nullptr;
        for (const auto &session : *sessions)
            if (session.state == MeetingState::Held && session.starts.utc < m_meeting.starts.utc)
                last = &session;
        if (!last) {
            settle(u"minutes"_s, State::Done, Say::tr("No earlier minutes to approve"));
            return {};
        }
        const auto minutes = MinutesRepository(m_database).ofMeeting(last->id);
        if (!minutes)
            return minutes.error();
        if (*minutes && (*minutes)->state == MinutesState::Approved)
            settle(
                u"minutes"_s, State::Done, Say::tr("Minutes of %1 approved").arg(last->reference), {}, last->id.uuid()
            );
        else
            settle(
                u"minutes"_s,
                State::ToFix,
                Say::tr("Have the minutes of %1 approved").arg(last->reference),
                *minutes ? Say::tr("They are not approved yet") : Say::tr("They are not written yet"),
                last->id.uuid()
            );
        return {};
    }

    void checkConvened()
    {
        if (m_meeting.convenedAt.isValid()) {
            settle(u"convened"_s, State::Done, Say::tr("Convened"));
            return;
        }
        const auto notice = m_terms ? m_terms->noticeDays : 0;
        const auto by = m_meeting.starts.date().addDays(-notice);
        const auto left = int(m_now.date().daysTo(by));
        const auto detail = left >= 0 ? Say::tr("Notice of %1 days, in %n day(s)", nullptr, left).arg(notice)
                                      : Say::tr("The notice of %1 days has passed").arg(notice);
        settle(u"convened"_s, State::ToFix, Say::tr("Convene by %1").arg(day(by)), detail);
    }

    Result<> checkAnswers()
    {
        if (!m_meeting.convenedAt.isValid()) {
            settle(u"answers"_s, State::NotYetKnown, Say::tr("Answers come once it is convened"));
            return {};
        }
        const auto expected = expectQuorum(m_database, m_meeting);
        if (!expected)
            return expected.error();
        if (expected->verdict == QuorumFinding::Verdict::Missed)
            settle(
                u"answers"_s,
                State::ToFix,
                Say::tr("Ask seats that have not answered"),
                quorumSentence(*expected, Phrasebook(spokenLanguage()))
            );
        else
            settle(
                u"answers"_s,
                State::Done,
                Say::tr("Enough seats will come"),
                quorumSentence(*expected, Phrasebook(spokenLanguage()))
            );
        return {};
    }

    Database &m_database;
    const Meeting &m_meeting;
    QDateTime m_now;
    QList<AgendaItem> m_allItems;
    QList<AgendaItem> m_items;
    std::optional<TermsOfReference> m_terms;
    Readiness m_readiness;
};

} // namespace

Result<Readiness> readReadiness(Database &database, const Meeting &meeting, const QDateTime &now)
{
    return ReadinessReader(database, meeting, now).read();
}

} // namespace minutier
