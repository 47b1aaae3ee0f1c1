// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/ErasePerson.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ErasePerson> &ErasePerson::arguments()
{
    static const auto arguments = Arguments<ErasePerson>().required("person", &ErasePerson::person);
    return arguments;
}

Result<Made> ErasePerson::perform(Work &work) const
{
    auto stored = work.projects.people.get(person);
    if (!stored)
        return stored.error();
    if (!stored->erasedOn.isNull())
        return Error::conflict(Say::tr("What was personal about this person is erased already."), u"person"_s);
    if (stored->erasureAskedBy.isNull())
        return Error::conflict(Say::tr("Nobody asked for this. Ask for it first; then another account erases."));
    if (stored->erasureAskedBy == work.actor().account)
        return Error::conflict(Say::tr("You asked for this erasure, so another account must do it."));
    Person erased{
        .id = stored->id,
        .organisation = stored->organisation,
        .face = Face::CountedOnly,
        .lang = stored->lang,
        .erasureAskedBy = stored->erasureAskedBy,
        .erasedOn = PartialDate(work.now().date()),
        .revision = stored->revision,
    };
    if (auto updated = work.projects.people.update(erased); !updated)
        return updated.error();
    // That something was agreed to, and when, stays; who heard it and why it ended goes with the person.
    auto given = work.sharing.consents.ofPerson(person);
    if (!given)
        return given.error();
    for (auto &consent : *given) {
        consent.witness.clear();
        consent.note.clear();
        consent.reason.clear();
        if (auto updated = work.sharing.consents.update(consent); !updated)
            return updated.error();
    }
    work.destroyKeyOf(erased.id.uuid());
    return work.note(u"person.erased"_s, u"person"_s, erased.id.uuid());
}

} // namespace minutier
