// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Person.h"
#include "domain/committees/Seat.h"

namespace minutier {

using MembershipId = Id<struct Membership>;

/// In what capacity a person belongs to a committee.
enum class MembershipKind { Titular, Alternate, Observer, Chair, Secretary };
template <>
inline constexpr std::array names<MembershipKind>{
    Name{MembershipKind::Titular, QLatin1StringView("titular")},
    Name{MembershipKind::Alternate, QLatin1StringView("alternate")},
    Name{MembershipKind::Observer, QLatin1StringView("observer")},
    Name{MembershipKind::Chair, QLatin1StringView("chair")},
    Name{MembershipKind::Secretary, QLatin1StringView("secretary")},
};

/// A person's place in a committee from one day to another; past ones are kept.
struct Membership
{
    MembershipId id;
    ProjectId project;
    CommitteeId committee;
    SeatId seat; ///< Empty for observers, chair and secretary who hold no seat.
    PersonId person;
    MembershipKind kind = MembershipKind::Titular;
    PartialDate validFrom;
    PartialDate validUntil; ///< Last day.
    QString note;
    int revision = 1;
    friend bool operator==(const Membership &, const Membership &) = default;

    [[nodiscard]] bool isInForceOn(const QDate &day) const;
    /// Whether whoever holds it speaks for a seat, and so counts for the quorum.
    [[nodiscard]] bool speaksForSeat() const;
};

/// Refuses a seat without a place in it, an observer with a seat, an end before the beginning.
Result<> validate(const Membership &membership);

} // namespace minutier
