// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/committees/SeatTable.h"

#include "storage/committees/CommitteeRepositories.h"
#include "storage/projects/ProjectRepositories.h"

#include <algorithm>

namespace minutier {

int SeatTable::filled() const
{
    return int(std::ranges::count_if(seats, [](const SeatLine &line) { return !line.isVacant(); }));
}

static Result<std::optional<Organisation>> organisationOf(Database &database, const OrganisationId &id)
{
    return id.isNull() ? Result(std::optional<Organisation>()) : OrganisationRepository(database).find(id);
}

static Result<Holder> holderOf(Database &database, const Membership &membership)
{
    auto person = PersonRepository(database).get(membership.person);
    if (!person)
        return person.error();
    auto organisation = organisationOf(database, person->organisation);
    if (!organisation)
        return organisation.error();
    return Holder{membership, *person, *organisation};
}

Result<SeatTable> readSeatTable(Database &database, const CommitteeId &committee, const QDate &day)
{
    SeatTable table;
    const auto seats = SeatRepository(database).ofCommittee(committee);
    if (!seats)
        return seats.error();
    for (const auto &seat : *seats) {
        if (!seat.existsOn(day))
            continue;
        auto organisation = organisationOf(database, seat.organisation);
        if (!organisation)
            return organisation.error();
        table.seats.append({seat, *organisation, {}, {}});
    }
    const auto memberships = MembershipRepository(database).ofCommittee(committee);
    if (!memberships)
        return memberships.error();
    for (const auto &membership : *memberships) {
        if (!membership.isInForceOn(day))
            continue;
        auto holder = holderOf(database, membership);
        if (!holder)
            return holder.error();
        const auto line =
            std::ranges::find(table.seats, membership.seat, [](const SeatLine &one) { return one.seat.id; });
        if (line == table.seats.end())
            table.others.append(*holder);
        else if (membership.kind == MembershipKind::Titular)
            line->titular = *holder;
        else
            line->alternates.append(*holder);
    }
    return table;
}

} // namespace minutier
