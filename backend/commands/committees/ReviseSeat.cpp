// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/ReviseSeat.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseSeat> &ReviseSeat::arguments()
{
    static const auto arguments = Arguments<ReviseSeat>()
                                      .required("seat", &ReviseSeat::seat)
                                      .optional("revision", &ReviseSeat::revision)
                                      .optional("title", &ReviseSeat::title)
                                      .optional("organisation", &ReviseSeat::organisation)
                                      .optional("sector", &ReviseSeat::sector)
                                      .optional("face", &ReviseSeat::face)
                                      .optional("valid_from", &ReviseSeat::validFrom)
                                      .optional("note", &ReviseSeat::note, manyLines);
    return arguments;
}

Result<Made> ReviseSeat::perform(Work &work) const
{
    auto stored = work.committees.seats.get(seat);
    if (!stored)
        return stored.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    revision.applyTo(stored->revision);
    title.applyTo(stored->title);
    organisation.applyTo(stored->organisation);
    sector.applyTo(stored->sector);
    face.applyTo(stored->face);
    validFrom.applyTo(stored->validFrom);
    note.applyTo(stored->note);
    if (auto updated = work.committees.seats.update(*stored); !updated)
        return updated.error();
    return work.note(u"seat.revised"_s, u"seat"_s, stored->id.uuid(), seatReference(stored->number));
}

} // namespace minutier
