// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/AddSeat.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddSeat> &AddSeat::arguments()
{
    static const auto arguments = Arguments<AddSeat>()
                                      .optional("id", &AddSeat::id)
                                      .required("committee", &AddSeat::committee)
                                      .required("title", &AddSeat::title)
                                      .optional("number", &AddSeat::number)
                                      .optional("organisation", &AddSeat::organisation)
                                      .optional("sector", &AddSeat::sector)
                                      .optional("face", &AddSeat::face)
                                      .optional("valid_from", &AddSeat::validFrom)
                                      .optional("note", &AddSeat::note, manyLines);
    return arguments;
}

Result<Made> AddSeat::perform(Work &work) const
{
    const auto body = work.committees.committees.get(committee);
    if (!body)
        return body.error();
    const auto others = work.committees.seats.ofCommittee(committee);
    if (!others)
        return others.error();
    auto bench = sector.value;
    if (!organisation.isNull()) {
        const auto known = work.projects.organisations.get(organisation);
        if (!known)
            return known.error();
        if (!sector.isGiven)
            bench = benchOf(known->sector);
    }
    const auto next = others->isEmpty() ? 1 : others->last().number + 1;
    if (number < 0 || number > 500)
        return Error::invalid(Say::tr("Number seats from 1 to 500."), u"number"_s);
    for (const auto &other : *others)
        if (number == other.number)
            return Error::conflict(
                Say::tr("Seat %1 exists: %2. Choose number %3.").arg(number).arg(other.title).arg(next), u"number"_s
            );
    const Seat seat{
        .id = work.idOr(id),
        .project = body->project,
        .committee = committee,
        .number = number == 0 ? next : number,
        .title = title,
        .organisation = organisation,
        .sector = bench,
        .face = face,
        .validFrom = validFrom,
        .note = note,
    };
    if (auto added = work.committees.seats.add(seat); !added)
        return added.error();
    return work.note(u"seat.added"_s, u"seat"_s, seat.id.uuid(), seatReference(seat.number));
}

} // namespace minutier
