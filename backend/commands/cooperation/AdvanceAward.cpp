// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AdvanceAward.h"

#include "domain/cooperation/Judging.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdvanceAward> &AdvanceAward::arguments()
{
    static const auto arguments = Arguments<AdvanceAward>()
                                      .required("award", &AdvanceAward::award)
                                      .required("state", &AdvanceAward::state)
                                      .optional("note", &AdvanceAward::note, manyLines);
    return arguments;
}

Result<Made> AdvanceAward::perform(Work &work) const
{
    auto stored = work.cooperation.awards.get(award);
    if (!stored)
        return stored.error();
    const auto given = work.cooperation.proposals.get(stored->proposal);
    if (!given)
        return given.error();
    if (!canBecome(stored->state, state))
        return Error::conflict(Say::tr("Award %1 no longer takes this step.").arg(given->reference), u"state"_s);
    if (state == AwardState::Cancelled && note.value.isEmpty())
        return Error::invalid(Say::tr("Say why it is not as planned."), u"note"_s);
    stored->state = state;
    note.applyTo(stored->note);
    if (auto updated = work.cooperation.awards.update(*stored); !updated)
        return updated.error();
    return work.note(u"award."_s + nameOf(state), u"award"_s, stored->id.uuid(), given->reference);
}

} // namespace minutier
