// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/MeetingView.h"

#include "commands/meetings/CallOffMeeting.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/ConveneMeeting.h"
#include "commands/meetings/OpenMeeting.h"
#include "commands/meetings/PlanMeeting.h"
#include "commands/meetings/ReviseMeeting.h"
#include "commands/meetings/TakeUpItem.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "queries/meetings/MeetingQuorum.h"

namespace minutier {

using namespace Qt::StringLiterals;

void MeetingView::setMeetingId(const QString &id)
{
    const auto wanted = MeetingId::fromString(id);
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT meetingIdChanged();
    reload();
}

/// The session under way, or else the next one to come, or else the last one held.
void MeetingView::choose()
{
    m_meeting = {};
    if (!m_wanted.isNull()) {
        if (const auto found = MeetingRepository(session()->database()).find(m_wanted); found && *found)
            m_meeting = **found;
        return;
    }
    if (session()->committee().isNull())
        return;
    const auto meetings = MeetingRepository(session()->database()).ofCommittee(session()->committee());
    if (!meetings)
        return setError(meetings.error());
    for (const auto &meeting : *meetings) {
        if (meeting.state == MeetingState::InSession) {
            m_meeting = meeting;
            return;
        }
        const bool toCome = meeting.state == MeetingState::Planned || meeting.state == MeetingState::Convened;
        if (toCome && (m_meeting.id.isNull() || m_meeting.state == MeetingState::Held))
            m_meeting = meeting;
        else if (meeting.state == MeetingState::Held && (m_meeting.id.isNull() || m_meeting.state == MeetingState::Held))
            m_meeting = meeting;
    }
}

void MeetingView::read()
{
    const auto before = meetingId();
    choose();
    if (meetingId() != before)
        Q_EMIT meetingIdChanged();
    m_minutes.reset();
    m_quorum = {};
    m_terms.reset();
    m_isNext = m_meeting.state != MeetingState::Held && exists();
    if (!exists())
        return;
    const auto minutes = MinutesRepository(session()->database()).ofMeeting(m_meeting.id);
    const auto quorum = readQuorum(session()->database(), m_meeting);
    const auto terms = TermsRepository(session()->database()).ofCommittee(m_meeting.committee);
    if (!minutes)
        return setError(minutes.error());
    if (!quorum)
        return setError(quorum.error());
    if (!terms)
        return setError(terms.error());
    m_minutes = *minutes;
    m_quorum = *quorum;
    m_terms = inForceOn(*terms, m_meeting.starts.date());
}

QString MeetingView::title() const
{
    if (!exists())
        return {};
    return shielded(
        m_meeting.title.isEmpty() ? ordinalSession(m_meeting.ordinal, session()->phrases()) : m_meeting.title
    );
}

QString MeetingView::fullTitle() const
{
    if (!m_meeting.title.isEmpty() || !exists())
        return m_meeting.title;
    return tr("%1 of the steering committee", "a session by its number")
        .arg(ordinalSession(m_meeting.ordinal, session()->phrases()));
}

QString MeetingView::day() const
{
    return exists() ? fullDay(PartialDate(m_meeting.starts.date())) : QString();
}

QString MeetingView::longDayText() const
{
    return exists() ? longDay(m_meeting.starts.date()) : QString();
}

QString MeetingView::hour() const
{
    if (!exists())
        return {};
    return hourIn(QTime::fromString(m_meeting.starts.local.right(5), u"HH:mm"_s), cityOf(m_meeting.starts.zone));
}

QString MeetingView::remoteHour() const
{
    if (!exists())
        return {};
    const auto &office = session()->reg().office();
    if (office.zone.isEmpty() || office.zone == "UTC"_L1)
        return {};
    const auto here = inZone(m_meeting.starts.utc, office.zone);
    if (here.toString(u"yyyy-MM-ddTHH:mm"_s) == m_meeting.starts.local)
        return {};
    return hourIn(here.time(), office.city.isEmpty() ? cityOf(office.zone) : office.city);
}

QString MeetingView::form() const
{
    return exists() ? spoken(m_meeting.modality) : QString();
}

QString MeetingView::length() const
{
    return exists() ? lengthOf(m_meeting.minutesLong) : QString();
}

QString MeetingView::countdown() const
{
    return exists() ? fromToday(int(session()->day().daysTo(m_meeting.starts.date()))) : QString();
}

int MeetingView::step() const
{
    if (m_meeting.state != MeetingState::Held)
        return std::min(int(m_meeting.state), 2);
    if (!m_minutes || m_minutes->state == MinutesState::Draft)
        return 3;
    return m_minutes->state == MinutesState::Circulated ? 4 : 5;
}

QString MeetingView::quorumText() const
{
    return exists() ? quorumSentence(m_quorum, session()->phrases()) : QString();
}

QString MeetingView::quorumAdvice() const
{
    if (m_quorum.verdict != QuorumFinding::Verdict::Missed)
        return {};
    const auto seats = m_quorum.seatsNeeded.value_or(0) - int(m_quorum.present.size());
    if (seats > 0)
        return tr("%n seat(s) short. Check in another, or hold the session without quorum.", nullptr, seats);
    return tr("A sector is missing. Check in one of its seats, or hold the session without quorum.");
}

QString MeetingView::quorumRule() const
{
    if (!m_terms || !m_terms->hasQuorumRule())
        return tr("The terms state no quorum.");
    const auto seats = tr("%n seat(s)", nullptr, m_terms->quorumSeats.value_or(1));
    return m_terms->quorumSectors
               ? tr("%1, %2", "seats, sectors").arg(seats, tr("%n sector(s)", nullptr, *m_terms->quorumSectors))
               : seats;
}

QString MeetingView::plan(const QString &startsLocal, int minutesLong, int modality, const QString &place)
{
    const auto made = runCommand(PlanMeeting{
        .committee = session()->committee(),
        .startsLocal = startsLocal,
        .minutesLong = minutesLong,
        .modality = Modality(modality),
        .place = place,
    });
    return ran(made) ? toText(made->id) : QString();
}

bool MeetingView::reschedule(const QString &startsLocal, int minutesLong)
{
    return run(ReviseMeeting{.meeting = m_meeting.id, .startsLocal = startsLocal, .minutesLong = minutesLong});
}

bool MeetingView::convene()
{
    return run(ConveneMeeting{.meeting = m_meeting.id});
}

bool MeetingView::open()
{
    return run(OpenMeeting{.meeting = m_meeting.id});
}

bool MeetingView::takeUp(const QString &itemId)
{
    return run(TakeUpItem{.meeting = m_meeting.id, .item = AgendaItemId::fromString(itemId)});
}

bool MeetingView::takeUpNext()
{
    return run(TakeUpItem{.meeting = m_meeting.id});
}

bool MeetingView::close()
{
    return run(CloseMeeting{.meeting = m_meeting.id});
}

bool MeetingView::callOff(int state, const QString &reason)
{
    return run(CallOffMeeting{.meeting = m_meeting.id, .state = MeetingState(state), .reason = reason});
}

} // namespace minutier
