// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RequestErasure.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RequestErasure> &RequestErasure::arguments()
{
    static const auto arguments = Arguments<RequestErasure>().required("person", &RequestErasure::person);
    return arguments;
}

Result<Made> RequestErasure::perform(Work &work) const
{
    auto stored = work.projects.people.get(person);
    if (!stored)
        return stored.error();
    if (!stored->erasedOn.isNull())
        return Error::conflict(Say::tr("What was personal about this person is erased already."), u"person"_s);
    stored->erasureAskedBy = work.actor().account;
    if (auto updated = work.projects.people.update(*stored); !updated)
        return updated.error();
    return work.note(u"person.erasure_requested"_s, u"person"_s, stored->id.uuid());
}

} // namespace minutier
