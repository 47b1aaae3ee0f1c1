// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/Quorum.h"
#include "support/Catch.h"

using namespace minutier;
using namespace Qt::StringLiterals;
using Verdict = QuorumFinding::Verdict;

namespace {

const QDate sessionDay(2020, 9, 3);

struct Assembly
{
    QList<Seat> seats;
    QList<Attendance> attendance;
    QList<AgendaItem> agenda;

    Assembly()
    {
        for (int number = 1; number <= 3; ++number)
            agenda.append({.id = AgendaItemId(QUuid::createUuid()), .position = number});
    }
    SeatId seat(SeatSector sector)
    {
        seats.append({.id = SeatId(QUuid::createUuid()), .number = int(seats.size()) + 1, .sector = sector});
        return seats.last().id;
    }
    Attendance &sits(const SeatId &seat, Capacity capacity = Capacity::Titular)
    {
        attendance.append({.seat = seat, .capacity = capacity, .status = AttendanceStatus::Present});
        return attendance.last();
    }
    [[nodiscard]] QuorumFinding
    find(std::optional<int> seatsNeeded, std::optional<int> sectorsNeeded, int item = 0) const
    {
        const TermsOfReference terms{
            .id = TermsId(QUuid::createUuid()), .quorumSeats = seatsNeeded, .quorumSectors = sectorsNeeded};
        return findQuorum(terms, seats, attendance, agenda, sessionDay, item > 0 ? &agenda.at(item - 1) : nullptr);
    }
};

} // namespace

TEST_CASE("Quorum counts seats and sectors, never people", "[domain]")
{
    Assembly assembly;
    const auto police = assembly.seat(SeatSector::Institution);
    const auto judges = assembly.seat(SeatSector::Institution);
    const auto women = assembly.seat(SeatSector::CivilSociety);
    assembly.seat(SeatSector::Cooperation);
    assembly.sits(police);
    assembly.sits(police, Capacity::Alternate);
    assembly.sits(judges);
    assembly.sits(women, Capacity::Alternate);

    const auto finding = assembly.find(3, 2);
    CHECK(finding.verdict == Verdict::Met);
    CHECK(finding.present == QList{police, judges, women});
    CHECK(finding.seatsInForce == 4);
    CHECK(finding.sectorsPresent == 2);
    CHECK(finding.sectorsInForce == 3);
    CHECK(finding.people == 4);
    CHECK(assembly.find(4, 2).verdict == Verdict::Missed);
    CHECK(assembly.find(3, 3).verdict == Verdict::Missed);
}

TEST_CASE("Observers, guests and the secretariat never count", "[domain]")
{
    Assembly assembly;
    const auto police = assembly.seat(SeatSector::Institution);
    assembly.sits(police, Capacity::Observer);
    assembly.sits({}, Capacity::Guest);
    assembly.sits(police, Capacity::Secretary);
    const auto finding = assembly.find(1, std::nullopt);
    CHECK(finding.present.isEmpty());
    CHECK(finding.people == 3);
    CHECK(finding.verdict == Verdict::Missed);
}

TEST_CASE("Without a rule quorum is neither met nor missed", "[domain]")
{
    Assembly assembly;
    assembly.sits(assembly.seat(SeatSector::Institution));
    CHECK(assembly.find(std::nullopt, std::nullopt).verdict == Verdict::NoRule);
    CHECK(findQuorum(std::nullopt, assembly.seats, assembly.attendance, {}, sessionDay).verdict == Verdict::NoRule);
}

TEST_CASE("Who arrives late or leaves early counts only for the points in between", "[domain]")
{
    Assembly assembly;
    const auto police = assembly.seat(SeatSector::Institution);
    auto &row = assembly.sits(police);
    row.arrivedItem = assembly.agenda.at(1).id;
    row.leftItem = assembly.agenda.at(2).id;
    CHECK(assembly.find(1, std::nullopt, 1).verdict == Verdict::Missed);
    CHECK(assembly.find(1, std::nullopt, 2).verdict == Verdict::Met);
    CHECK(assembly.find(1, std::nullopt, 3).verdict == Verdict::Missed);
    CHECK(assembly.find(1, std::nullopt).verdict == Verdict::Met);
}

TEST_CASE("A seat that ended before the session is not there to count", "[domain]")
{
    Assembly assembly;
    const auto old = assembly.seat(SeatSector::Institution);
    assembly.seats.last().validUntil = PartialDate(QDate(2020, 9, 2));
    assembly.sits(old);
    const auto finding = assembly.find(1, std::nullopt);
    CHECK(finding.seatsInForce == 0);
    CHECK(finding.present.isEmpty());
}

TEST_CASE("A finding is kept with its inputs, and read back whole", "[domain]")
{
    Assembly assembly;
    assembly.sits(assembly.seat(SeatSector::Institution));
    assembly.sits(assembly.seat(SeatSector::CivilSociety));
    const auto finding = assembly.find(2, std::nullopt);
    CHECK(quorumFromStored(toStored(finding)) == finding);
    CHECK(quorumFromStored(QString()) == QuorumFinding{});
}
