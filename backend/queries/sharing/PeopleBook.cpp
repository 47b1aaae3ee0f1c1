// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/PeopleBook.h"

#include "core/Text.h"
#include "domain/committees/Membership.h"
#include "queries/cooperation/WhoIsWho.h"
#include "queries/sharing/Retention.h"
#include "storage/committees/CommitteeRepositories.h"
#include "storage/sharing/SharingRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

bool PersonEntry::isAtRisk() const
{
    // Nobody's ceiling is that high: what is stricter was set on the person, the seat or the organisation.
    return !isErased() && Shield(Audience::Members).faceOf(identity) >= Face::SectorOnly;
}

bool PersonEntry::hasWithdrawn() const
{
    return std::ranges::any_of(consents, [](const Consent &one) { return !one.withdrawnOn.isNull(); });
}

/// The seat each person speaks for, or sits beside, on a day; a seat nobody gave them is empty.
static Result<QHash<PersonId, std::optional<Seat>>> readPlaces(Database &database, const QDate &day)
{
    const auto &table = tableOf<Membership>();
    const auto memberships =
        Statement(database, table.select(u"ORDER BY valid_from, id"_s)).rows<Membership>([&](const Row &row) {
            return table.read(row, database);
        });
    if (!memberships)
        return memberships.error();
    const SeatRepository seats(database);
    QHash<PersonId, std::optional<Seat>> places;
    for (const auto &membership : *memberships) {
        if (!membership.isInForceOn(day))
            continue;
        auto &place = places[membership.person];
        if (membership.seat.isNull())
            continue;
        const auto seat = seats.get(membership.seat);
        if (!seat)
            return seat.error();
        if (!place || seat->face > place->face)
            place = *seat;
    }
    return places;
}

Result<PeopleBook> readPeopleBook(Database &database, const QDate &day)
{
    const auto people = readPeople(database);
    const auto places = readPlaces(database, day);
    const auto given = ConsentRepository(database).all();
    const auto retention = readRetention(database, day);
    if (!people || !places || !given || !retention)
        return !people ? people.error() : !places ? places.error() : !given ? given.error() : retention.error();
    QHash<PersonId, QList<Consent>> consents;
    for (const auto &consent : *given)
        consents[consent.person].append(consent);
    QSet<PersonId> past;
    for (const auto &one : *retention)
        for (const auto &line : one.lines)
            if (line.state == RetentionState::Past)
                past.insert(line.person);
    auto *vault = database.vault();
    PeopleBook book{.isLocked = vault && !vault->isOpen()};
    for (const auto &identity : *people) {
        const auto id = identity.person->id;
        PersonEntry entry{identity, consents.value(id), places->contains(id), past.contains(id)};
        entry.identity.seat = places->value(id);
        book.people.append(entry);
    }
    std::ranges::stable_sort(book.people, {}, [](const PersonEntry &entry) {
        const auto &person = entry.person();
        return std::tuple(entry.isErased(), folded(person.name.isEmpty() ? person.function : person.name));
    });
    return book;
}

bool matches(const PersonEntry &entry, const QString &words)
{
    const auto &person = entry.person();
    const auto organisation = entry.identity.organisation ? entry.identity.organisation->name : QString();
    const auto text = folded(person.name + u' ' + person.function + u' ' + organisation);
    const auto wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word); });
}

} // namespace minutier
