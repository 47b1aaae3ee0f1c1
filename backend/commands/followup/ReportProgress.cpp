// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/followup/ReportProgress.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReportProgress> &ReportProgress::arguments()
{
    static const auto arguments = Arguments<ReportProgress>()
                                      .required("action", &ReportProgress::action)
                                      .optional("progress", &ReportProgress::progress, manyLines)
                                      .optional("state", &ReportProgress::state)
                                      .optional("done_on", &ReportProgress::doneOn);
    return arguments;
}

Result<Scope> ReportProgress::scope(Work &work) const
{
    const auto stored = work.followup.actions.get(action);
    if (!stored)
        return stored.error();
    return Scope{stored->owner};
}

Result<Made> ReportProgress::perform(Work &work) const
{
    auto stored = work.followup.actions.get(action);
    if (!stored)
        return stored.error();
    if (isClosed(stored->state) && isClosed(state))
        return Error::conflict(Say::tr("Action %1 is closed already.").arg(stored->reference));
    work.undoBy(
        u"ReportProgress"_s,
        {{"action", evidence::Json(toUtf8(action.toString()))},
         {"progress", evidence::Json(toUtf8(stored->progress))},
         {"state", evidence::Json(toUtf8(nameOf(stored->state)))}}
    );
    if (!progress.isEmpty() || !isClosed(state))
        stored->progress = progress;
    stored->state = state;
    stored->doneOn =
        state == ActionState::Done ? (doneOn.isNull() ? PartialDate(work.now().date()) : doneOn) : PartialDate();
    if (auto updated = work.followup.actions.update(*stored); !updated)
        return updated.error();
    return work.note(u"action."_s + nameOf(state), u"action"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
