// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/AttendanceListModel.h"

#include "commands/meetings/AnswerInvitation.h"
#include "commands/meetings/Invitees.h"
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
              {"late", [this](int row) { return !m_shown.at(row).attendance.arrivedItem.isNull(); }},
              {"left", [this](int row) { return !m_shown.at(row).attendance.leftItem.isNull(); }},
          },
          parent
      )
{}

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
    reload();
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
    const auto table = readSeatTable(database, meeting->committee, meeting->starts.date());
    const auto rows = AttendanceRepository(database).ofMeeting(m_meeting);
    if (!table || !rows) {
        setErrorMessage((!table ? table.error() : rows.error()).message);
        return 0;
    }
    readExpected(*table, *rows);
    readMarks(*table);
    const auto wanted = folded(m_filter.trimmed());
    for (const auto &line : m_all)
        if (wanted.isEmpty() || folded(line.shown + u' ' + line.seatTitle).contains(wanted))
            m_shown.append(line);
    return int(m_shown.size());
}

void AttendanceListModel::readExpected(const SeatTable &table, const QList<Attendance> &rows)
{
    // A session is shown on a shared screen: what members may see of each other is what it shows.
    const Shield shield(std::max(Audience::Members, session()->shield().audience()));
    const auto add = [&](const Attendance &attendance, const Identity &identity) {
        Line line{attendance, identity, shield.show(identity, session()->phrases()), {}, 1000};
        if (identity.seat) {
            line.seatTitle = shield.showSeat(*identity.seat, identity.organisation, session()->phrases());
            line.order = identity.seat->number;
        }
        m_all.append(line);
    };
    QList<AttendanceId> taken;
    const auto expect = [&](const Holder &holder, const SeatLine *seat) {
        Attendance attendance{
            .meeting = m_meeting,
            .person = holder.person.id,
            .seat = holder.membership.seat,
            .organisation = holder.person.organisation,
            .capacity = capacityOf(holder.membership),
        };
        for (const auto &row : rows)
            if (row.person == holder.person.id) {
                attendance = row;
                taken.append(row.id);
            }
        add(attendance, {holder.person, seat ? std::optional(seat->seat) : std::nullopt, holder.organisation, {}});
    };
    for (const auto &seat : table.seats) {
        if (seat.titular)
            expect(*seat.titular, &seat);
        for (const auto &alternate : seat.alternates)
            expect(alternate, &seat);
    }
    for (const auto &other : table.others)
        expect(other, nullptr);
    for (const auto &row : rows)
        if (!taken.contains(row.id)) {
            const auto organisation = row.organisation.isNull()
                                          ? Result(std::optional<Organisation>())
                                          : OrganisationRepository(session()->database()).find(row.organisation);
            const auto seat = std::ranges::find(table.seats, row.seat, [](const SeatLine &one) { return one.seat.id; });
            const auto person = row.person.isNull() ? Result(std::optional<Person>())
                                                    : PersonRepository(session()->database()).find(row.person);
            add(row,
                {person ? *person : std::nullopt,
                 seat == table.seats.end() ? std::nullopt : std::optional(seat->seat),
                 organisation ? *organisation : std::nullopt,
                 row.guest});
        }
    std::ranges::stable_sort(m_all, {}, [](const Line &line) {
        return std::pair(line.order, line.attendance.capacity);
    });
}

void AttendanceListModel::readMarks(const SeatTable &table)
{
    const Shield shield(std::max(Audience::Members, session()->shield().audience()));
    auto seats = table.seats;
    std::ranges::stable_sort(seats, {}, [](const SeatLine &line) { return line.seat.sector; });
    for (const auto &seat : seats) {
        const bool present = std::ranges::any_of(m_all, [&seat](const Line &line) {
            return line.attendance.seat == seat.seat.id && line.attendance.status == AttendanceStatus::Present &&
                   countsForQuorum(line.attendance) && line.attendance.leftItem.isNull();
        });
        m_marks.append(QVariantMap{
            {u"sector"_s, int(seat.seat.sector)},
            {u"present"_s, present},
            {u"title"_s, shield.showSeat(seat.seat, seat.organisation, session()->phrases())},
        });
    }
}

QString AttendanceListModel::timeOf(const Line &line) const
{
    const auto &instant = line.attendance.leftItem.isNull() ? line.attendance.arrivedAt : line.attendance.leftAt;
    return instant.isValid() ? inZone(instant, m_zone).time().toString(u"HH:mm"_s) : QString();
}

QString AttendanceListModel::stateOf(const Line &line) const
{
    if (line.attendance.id.isNull())
        return tr("to check in");
    if (!line.attendance.leftItem.isNull())
        return tr("left");
    if (line.attendance.status == AttendanceStatus::Present && !line.attendance.arrivedItem.isNull())
        return tr("arrived late");
    if (line.attendance.status == AttendanceStatus::Invited)
        return tr("awaited");
    return spoken(line.attendance.status).toLower();
}

int AttendanceListModel::answered() const
{
    return int(std::ranges::count_if(m_all, [](const Line &line) {
        return !line.attendance.id.isNull() && line.attendance.status != AttendanceStatus::Invited;
    }));
}

int AttendanceListModel::present() const
{
    return int(std::ranges::count_if(m_all, [](const Line &line) {
        return line.attendance.status == AttendanceStatus::Present && line.attendance.leftItem.isNull();
    }));
}

bool AttendanceListModel::mark(int row, int status)
{
    if (row < 0 || row >= m_shown.size())
        return false;
    const auto &attendance = m_shown.at(row).attendance;
    return run(MarkAttendance{
        .id = attendance.id,
        .meeting = m_meeting,
        .person = attendance.person,
        .seat = attendance.seat,
        .status = AttendanceStatus(status),
    });
}

bool AttendanceListModel::arrive(int row, const QString &itemId)
{
    if (row < 0 || row >= m_shown.size())
        return false;
    const auto &attendance = m_shown.at(row).attendance;
    return run(MarkAttendance{
        .id = attendance.id,
        .meeting = m_meeting,
        .person = attendance.person,
        .seat = attendance.seat,
        .arrivedItem = AgendaItemId::fromString(itemId),
        .leftItem = AgendaItemId(),
    });
}

bool AttendanceListModel::leave(int row, const QString &itemId)
{
    if (row < 0 || row >= m_shown.size())
        return false;
    const auto &attendance = m_shown.at(row).attendance;
    return run(MarkAttendance{
        .id = attendance.id,
        .meeting = m_meeting,
        .person = attendance.person,
        .seat = attendance.seat,
        .leftItem = AgendaItemId::fromString(itemId),
    });
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
