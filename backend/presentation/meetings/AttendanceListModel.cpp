// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/AttendanceListModel.h"

#include "commands/meetings/AnswerInvitation.h"
#include "commands/meetings/MarkAttendance.h"
#include "core/Text.h"
#include "domain/Words.h"
#include "presentation/Session.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

AttendanceListModel::AttendanceListModel(QObject *parent)
    : ListModel(
          {
              {"key",
               [this](int row) {
                   const auto &attendance = m_shown.at(row).attendance;
                   return attendance.person.isNull() ? attendance.id.toString() : attendance.person.toString();
               }},
              {"title", [this](int row) { return m_shown.at(row).shown; }},
              {"label", [this](int row) { return labelOf(m_shown.at(row)); }},
              {"seatTitle", [this](int row) { return m_shown.at(row).seatTitle; }},
              {"capacity", [this](int row) { return spoken(m_shown.at(row).attendance.capacity); }},
              {"status", [this](int row) { return int(m_shown.at(row).attendance.status); }},
              {"stateWord", [this](int row) { return stateOf(m_shown.at(row)); }},
              {"time", [this](int row) { return timeOf(m_shown.at(row)); }},
              {"sector",
               [this](int row) {
                   const auto &seat = m_shown.at(row).identity.seat;
                   return seat ? int(seat->sector) : -1;
               }},
              {"mayAnswer", [this](int row) { return mayAnswer(m_shown.at(row)); }},
              {"late", [this](int row) { return !m_shown.at(row).attendance.arrivedItem.isNull(); }},
              {"gone", [this](int row) { return !m_shown.at(row).attendance.leftItem.isNull(); }},
          },
          parent
      )
{
    connect(this, &AttendanceListModel::filterChanged, this, &AttendanceListModel::reload);
}

void AttendanceListModel::setMeetingId(const QString &id)
{
    const auto meeting = MeetingId::fromString(id);
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    Q_EMIT meetingIdChanged();
    reload();
}

void AttendanceListModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

int AttendanceListModel::read()
{
    m_all.clear();
    m_shown.clear();
    m_marks.clear();
    QMetaObject::invokeMethod(this, &AttendanceListModel::attendanceRead, Qt::QueuedConnection);
    if (m_meeting.isNull())
        return 0;
    auto &database = session()->database();
    const auto meeting = MeetingRepository(database).get(m_meeting);
    if (!meeting) {
        setErrorMessage(meeting.error().message);
        return 0;
    }
    m_zone = meeting->starts.zone;
    m_state = meeting->state;
    m_currentItem = meeting->currentItem;
    const auto table = readSeatTable(database, meeting->committee, meeting->starts.date());
    const auto rows = AttendanceRepository(database).ofMeeting(m_meeting);
    if (!table || !rows) {
        setErrorMessage((!table ? table.error() : rows.error()).message);
        return 0;
    }
    m_all = readExpected(*session(), *table, *rows);
    if (m_presentFirst)
        std::ranges::stable_sort(m_all, {}, [](const Expected &line) {
            return line.attendance.status != AttendanceStatus::Present;
        });
    m_marks = seatMarksOf(*session(), *table, m_all);
    m_shown = matching(folded(m_filter.trimmed()));
    return int(m_shown.size());
}

/// Whose label has a word that begins so, then whose function has, then who holds it anywhere.
QList<Expected> AttendanceListModel::matching(const QString &wanted) const
{
    if (wanted.isEmpty())
        return m_all;
    const auto begins = [&wanted](const QString &text) { return (u' ' + folded(text)).contains(u' ' + wanted); };
    QList<Expected> first;
    QList<Expected> second;
    QList<Expected> third;
    for (const auto &line : m_all)
        if (begins(labelOf(line)))
            first.append(line);
        else if (begins(line.shown))
            second.append(line);
        else if (folded(line.shown + u' ' + line.seatTitle).contains(wanted))
            third.append(line);
    return first + second + third;
}

QString AttendanceListModel::timeOf(const Expected &line) const
{
    const auto &instant = line.attendance.leftItem.isNull() ? line.attendance.arrivedAt : line.attendance.leftAt;
    return instant.isValid() ? inZone(instant, m_zone).time().toString(u"HH:mm"_s) : QString();
}

/// The seat people know each other by; an alternate says so.
QString AttendanceListModel::labelOf(const Expected &line) const
{
    if (line.seatTitle.isEmpty())
        return line.shown;
    return line.attendance.capacity == Capacity::Alternate ? tr("%1, alternate").arg(line.seatTitle) : line.seatTitle;
}

QString AttendanceListModel::stateOf(const Expected &line) const
{
    if (!line.attendance.leftItem.isNull())
        return tr("left");
    if (line.attendance.status == AttendanceStatus::Present && !line.attendance.arrivedItem.isNull())
        return tr("arrived late");
    const bool known = !line.attendance.id.isNull() && line.attendance.status != AttendanceStatus::Invited;
    if (known && (m_state != MeetingState::InSession || line.attendance.status != AttendanceStatus::Accepted))
        return spoken(line.attendance.status).toLower();
    switch (m_state) {
    case MeetingState::Convened:
        return tr("awaited");
    case MeetingState::InSession:
        return tr("to check in");
    case MeetingState::Held:
        return tr("not there");
    case MeetingState::Planned:
    case MeetingState::Postponed:
    case MeetingState::Cancelled:
        break;
    }
    return {}; // nobody was asked yet
}

/// Whether an answer of this person may be kept by whoever looks: the office keeps all, a member their own.
bool AttendanceListModel::mayAnswer(const Expected &line) const
{
    return m_state == MeetingState::Convened && !line.attendance.id.isNull() &&
           session()->mayRun(AnswerInvitation{.meeting = m_meeting, .attendance = line.attendance.id});
}

int AttendanceListModel::answered() const
{
    return int(std::ranges::count_if(m_all, [](const Expected &line) {
        return !line.attendance.id.isNull() && line.attendance.status != AttendanceStatus::Invited;
    }));
}

int AttendanceListModel::present() const
{
    return int(std::ranges::count_if(m_all, [](const Expected &line) {
        return line.attendance.status == AttendanceStatus::Present && line.attendance.leftItem.isNull();
    }));
}

int AttendanceListModel::nextRow() const
{
    const auto found = std::ranges::find_if(m_shown, [](const Expected &line) {
        return line.attendance.status != AttendanceStatus::Present || !line.attendance.leftItem.isNull();
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString AttendanceListModel::nextLabel() const
{
    const int row = nextRow();
    return row < 0 ? QString() : labelOf(m_shown.at(row));
}

/// The point under way, for whoever arrives once the first one is over.
AgendaItemId AttendanceListModel::latePlace() const
{
    if (m_currentItem.isNull())
        return {};
    const auto items = AgendaRepository(session()->database()).ofMeeting(m_meeting);
    if (!items)
        return {};
    const bool treated =
        std::ranges::any_of(*items, [](const AgendaItem &item) { return item.state == ItemState::Treated; });
    return treated ? m_currentItem : AgendaItemId();
}

bool AttendanceListModel::checkIn(int row)
{
    if (row < 0 || row >= m_shown.size())
        return false;
    const auto late = latePlace();
    const auto name = m_shown.at(row).shown;
    if (!(late.isNull() ? mark(row, int(AttendanceStatus::Present)) : arrive(row, late.toString())))
        return false;
    session()->say(late.isNull() ? tr("%1 checked in.").arg(name) : tr("%1 checked in, late.").arg(name), true);
    return true;
}

std::optional<MarkAttendance> AttendanceListModel::markOf(int row) const
{
    if (row < 0 || row >= m_shown.size())
        return std::nullopt;
    const auto &attendance = m_shown.at(row).attendance;
    return MarkAttendance{
        .id = attendance.id, .meeting = m_meeting, .person = attendance.person, .seat = attendance.seat};
}

bool AttendanceListModel::mark(int row, int status)
{
    auto change = markOf(row);
    if (!change)
        return false;
    change->status = AttendanceStatus(status);
    return run(*change);
}

bool AttendanceListModel::arrive(int row, const QString &itemId)
{
    auto change = markOf(row);
    if (!change)
        return false;
    change->arrivedItem = AgendaItemId::fromString(itemId);
    change->leftItem = AgendaItemId();
    return run(*change);
}

bool AttendanceListModel::leave(int row, const QString &itemId)
{
    auto change = markOf(row);
    if (!change)
        return false;
    change->leftItem = AgendaItemId::fromString(itemId);
    return run(*change);
}

bool AttendanceListModel::comeBack(int row)
{
    return leave(row, {}); // no point is the first one missed any more
}

bool AttendanceListModel::addGuest(const QString &function, const QString &itemId)
{
    MarkAttendance guest{.meeting = m_meeting, .guest = function};
    if (!itemId.isEmpty())
        guest.arrivedItem = AgendaItemId::fromString(itemId);
    return run(guest);
}

bool AttendanceListModel::answer(int row, bool comes)
{
    if (row < 0 || row >= m_shown.size())
        return false;
    return run(AnswerInvitation{
        .meeting = m_meeting,
        .attendance = m_shown.at(row).attendance.id,
        .answer = comes ? AttendanceStatus::Accepted : AttendanceStatus::Declined,
    });
}

} // namespace minutier
