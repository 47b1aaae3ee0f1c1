// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/AdvanceAmendment.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdvanceAmendment> &AdvanceAmendment::arguments()
{
    static const auto arguments = Arguments<AdvanceAmendment>()
                                      .required("amendment", &AdvanceAmendment::amendment)
                                      .required("state", &AdvanceAmendment::state);
    return arguments;
}

Result<Made> AdvanceAmendment::perform(Work &work) const
{
    auto stored = work.projects.amendments.get(amendment);
    if (!stored)
        return stored.error();
    if (state == AmendmentState::Signed)
        return Error::invalid(Say::tr("Sign an amendment with its date and the new end of the project."), u"state"_s);
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    stored->state = state;
    if (auto updated = work.projects.amendments.update(*stored); !updated)
        return updated.error();
    return work.note(u"amendment."_s + nameOf(state), u"amendment"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
