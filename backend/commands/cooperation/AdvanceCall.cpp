// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AdvanceCall.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdvanceCall> &AdvanceCall::arguments()
{
    static const auto arguments =
        Arguments<AdvanceCall>().required("call", &AdvanceCall::call).required("state", &AdvanceCall::state);
    return arguments;
}

Result<Made> AdvanceCall::perform(Work &work) const
{
    auto stored = work.cooperation.calls.get(call);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    stored->state = state;
    if (auto updated = work.cooperation.calls.update(*stored); !updated)
        return updated.error();
    return work.note(u"call."_s + nameOf(state), u"call"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
