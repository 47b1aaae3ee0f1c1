// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/Expected.h"

#include "commands/meetings/Invitees.h"
#include "presentation/Session.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// A session is shown on a shared screen: what members may see of each other is what it shows.
Shield screenShield(const Session &session)
{
    return Shield(std::max(Audience::Members, session.shield().audience()));
}

/// Collects lines, remembering which rows of attendance found their person.
class Collection
{
public:
    Collection(Session &session, const SeatTable &table, const QList<Attendance> &rows)
        : m_session(session)
        , m_table(table)
        , m_rows(rows)
        , m_shield(screenShield(session))
    {}

    void expect(const Holder &holder, const SeatLine *seat)
    {
        Attendance attendance{
            .person = holder.person.id,
            .seat = holder.membership.seat,
            .organisation = holder.person.organisation,
            .capacity = capacityOf(holder.membership),
        };
        for (const auto &row : m_rows)
            if (row.person == holder.person.id) {
                attendance = row;
                m_taken.append(row.id);
            }
        add(attendance, {holder.person, seat ? std::optional(seat->seat) : std::nullopt, holder.organisation, {}});
    }

    void addTheRest()
    {
        for (const auto &row : m_rows)
            if (!m_taken.contains(row.id))
                addUnexpected(row);
    }

    QList<Expected> lines;

private:
    void add(const Attendance &attendance, const Identity &identity)
    {
        Expected line{attendance, identity, m_shield.show(identity, m_session.phrases()), {}, 1000};
        if (identity.seat) {
            line.seatTitle = m_shield.showSeat(*identity.seat, identity.organisation, m_session.phrases());
            line.order = identity.seat->number;
        }
        lines.append(line);
    }

    void addUnexpected(const Attendance &row)
    {
        auto &database = m_session.database();
        const auto organisation = row.organisation.isNull() ? Result(std::optional<Organisation>())
                                                            : OrganisationRepository(database).find(row.organisation);
        const auto person =
            row.person.isNull() ? Result(std::optional<Person>()) : PersonRepository(database).find(row.person);
        const auto seat = std::ranges::find(m_table.seats, row.seat, [](const SeatLine &one) { return one.seat.id; });
        add(row,
            {person ? *person : std::nullopt,
             seat == m_table.seats.end() ? std::nullopt : std::optional(seat->seat),
             organisation ? *organisation : std::nullopt,
             row.guest});
    }

    Session &m_session;
    const SeatTable &m_table;
    const QList<Attendance> &m_rows;
    Shield m_shield;
    QList<AttendanceId> m_taken;
};

} // namespace

QList<Expected> readExpected(Session &session, const SeatTable &table, const QList<Attendance> &rows)
{
    Collection collection(session, table, rows);
    for (const auto &seat : table.seats) {
        if (seat.titular)
            collection.expect(*seat.titular, &seat);
        for (const auto &alternate : seat.alternates)
            collection.expect(alternate, &seat);
    }
    for (const auto &other : table.others)
        collection.expect(other, nullptr);
    collection.addTheRest();
    std::ranges::stable_sort(collection.lines, {}, [](const Expected &line) {
        return std::pair(line.order, line.attendance.capacity);
    });
    return collection.lines;
}

QVariantList seatMarksOf(const Session &session, const SeatTable &table, const QList<Expected> &everybody)
{
    const auto shield = screenShield(session);
    auto seats = table.seats;
    std::ranges::stable_sort(seats, {}, [](const SeatLine &line) { return line.seat.sector; });
    QVariantList marks;
    for (const auto &seat : seats) {
        const bool present = std::ranges::any_of(everybody, [&seat](const Expected &line) {
            return line.attendance.seat == seat.seat.id && line.attendance.status == AttendanceStatus::Present &&
                   countsForQuorum(line.attendance) && line.attendance.leftItem.isNull();
        });
        marks.append(QVariantMap{
            {u"id"_s, seat.seat.id.toString()},
            {u"sector"_s, int(seat.seat.sector)},
            {u"present"_s, present},
            {u"title"_s, shield.showSeat(seat.seat, seat.organisation, session.phrases())},
        });
    }
    return marks;
}

} // namespace minutier
