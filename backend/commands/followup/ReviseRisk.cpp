// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/followup/ReviseRisk.h"

#include "commands/Known.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseRisk> &ReviseRisk::arguments()
{
    static const auto arguments = Arguments<ReviseRisk>()
                                      .required("risk", &ReviseRisk::risk)
                                      .optional("revision", &ReviseRisk::revision)
                                      .optional("title", &ReviseRisk::title)
                                      .optional("description", &ReviseRisk::description, manyLines)
                                      .optional("result", &ReviseRisk::result)
                                      .optional("owner", &ReviseRisk::owner)
                                      .optional("state", &ReviseRisk::state);
    return arguments;
}

Result<Made> ReviseRisk::perform(Work &work) const
{
    auto stored = work.followup.risks.get(risk);
    if (!stored)
        return stored.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    if (auto threatened = checkResultOf(work, stored->project, result.value); !threatened)
        return threatened.error();
    if (auto someone = checkKnown(work.projects.organisations, owner.value); !someone)
        return someone.error();
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->title, title, back.title);
    exchange(stored->description, description, back.description);
    exchange(stored->result, result, back.result);
    exchange(stored->owner, owner, back.owner);
    exchange(stored->state, state, back.state);
    if (auto updated = work.followup.risks.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"risk.revised"_s, u"risk"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
