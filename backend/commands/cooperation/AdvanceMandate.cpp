// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AdvanceMandate.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdvanceMandate> &AdvanceMandate::arguments()
{
    static const auto arguments = Arguments<AdvanceMandate>()
                                      .required("mandate", &AdvanceMandate::mandate)
                                      .required("state", &AdvanceMandate::state)
                                      .optional("note", &AdvanceMandate::note, manyLines);
    return arguments;
}

Result<Made> AdvanceMandate::perform(Work &work) const
{
    auto stored = work.cooperation.mandates.get(mandate);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    if ((state == MandateState::Interrupted || state == MandateState::Cancelled) && note.value.isEmpty())
        return Error::invalid(Say::tr("Say why it is not as planned."), u"note"_s);
    stored->state = state;
    if (auto over = checkCompleted(*stored, work.now().date()); !over)
        return over.error();
    note.applyTo(stored->note);
    if (auto updated = work.cooperation.mandates.update(*stored); !updated)
        return updated.error();
    return work.note(u"mandate."_s + nameOf(state), u"mandate"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
