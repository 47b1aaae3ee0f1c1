// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/committees/Membership.h"
#include "storage/Database.h"

namespace minutier {

/// A person's place, with who they are.
struct Holder
{
    Membership membership;
    Person person;
    std::optional<Organisation> organisation;
};

/// A seat on a day: who holds it, and for whom.
struct SeatLine
{
    Seat seat;
    std::optional<Organisation> organisation;
    std::optional<Holder> titular;
    QList<Holder> alternates;

    [[nodiscard]] bool isVacant() const { return !titular && alternates.isEmpty(); }
    /// What the shield needs to show the seat itself.
    [[nodiscard]] Identity identity() const { return {{}, seat, organisation, {}}; }
};

/// Everybody who belongs to a committee on a day.
struct SeatTable
{
    QList<SeatLine> seats; ///< By number.
    QList<Holder> others;  ///< Observers, chair and secretary without a seat.

    [[nodiscard]] int filled() const;
};

Result<SeatTable> readSeatTable(Database &database, const CommitteeId &committee, const QDate &day);

} // namespace minutier
