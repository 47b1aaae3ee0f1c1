// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/AppointMember.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AppointMember> &AppointMember::arguments()
{
    static const auto arguments = Arguments<AppointMember>()
                                      .optional("id", &AppointMember::id)
                                      .optional("committee", &AppointMember::committee)
                                      .optional("seat", &AppointMember::seat)
                                      .required("person", &AppointMember::person)
                                      .optional("kind", &AppointMember::kind)
                                      .optional("valid_from", &AppointMember::validFrom)
                                      .optional("valid_until", &AppointMember::validUntil)
                                      .optional("note", &AppointMember::note, manyLines);
    return arguments;
}

Result<Made> AppointMember::perform(Work &work) const
{
    auto body = committee;
    if (!seat.isNull()) {
        const auto place = work.committees.seats.get(seat);
        if (!place)
            return place.error();
        if (!body.isNull() && body != place->committee)
            return Error::invalid(Say::tr("That seat is in another committee."), u"seat"_s);
        body = place->committee;
    }
    const auto known = work.committees.committees.get(body);
    if (!known)
        return known.error();
    if (auto someone = work.projects.people.get(person); !someone)
        return someone.error();
    const Membership membership{
        .id = work.idOr(id),
        .project = known->project,
        .committee = body,
        .seat = seat,
        .person = person,
        .kind = kind,
        .validFrom = validFrom,
        .validUntil = validUntil,
        .note = note,
    };
    if (auto valid = validate(membership); !valid)
        return valid.error();
    const auto others = work.committees.memberships.ofCommittee(body);
    if (!others)
        return others.error();
    const auto from = validFrom.isNull() ? work.now().date() : validFrom.first();
    const auto until = validUntil.last();
    for (const auto &other : *others) {
        const auto begins = other.validFrom.first();
        const bool follows = begins.isValid() && begins > from && (!until.isValid() || begins <= until);
        if (!other.isInForceOn(from) && !follows)
            continue;
        if (kind == MembershipKind::Titular && other.kind == kind && other.seat == seat)
            return Error::conflict(
                Say::tr("That seat has a titular. End that membership first, or appoint an alternate."), u"seat"_s
            );
        if (other.person == person && other.kind == kind && other.seat == seat)
            return Error::conflict(Say::tr("That person holds this place already."), u"person"_s);
    }
    if (auto added = work.committees.memberships.add(membership); !added)
        return added.error();
    return work.note(u"membership.begun"_s, u"membership"_s, membership.id.uuid());
}

} // namespace minutier
