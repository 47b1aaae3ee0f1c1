// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/followup/ReviseAction.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseAction> &ReviseAction::arguments()
{
    static const auto arguments = Arguments<ReviseAction>()
                                      .required("action", &ReviseAction::action)
                                      .optional("revision", &ReviseAction::revision)
                                      .optional("title", &ReviseAction::title)
                                      .optional("owner", &ReviseAction::owner)
                                      .optional("due_on", &ReviseAction::dueOn);
    return arguments;
}

Result<Made> ReviseAction::perform(Work &work) const
{
    auto stored = work.followup.actions.get(action);
    if (!stored)
        return stored.error();
    if (isClosed(stored->state))
        return Error::conflict(Say::tr("Action %1 is closed. Assign a new one instead.").arg(stored->reference));
    revision.applyTo(stored->revision);
    title.applyTo(stored->title);
    owner.applyTo(stored->owner);
    dueOn.applyTo(stored->dueOn);
    if (auto valid = validate(*stored); !valid)
        return valid.error();
    if (auto updated = work.followup.actions.update(*stored); !updated)
        return updated.error();
    return work.note(u"action.revised"_s, u"action"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
