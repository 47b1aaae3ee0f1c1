// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/followup/RaiseRisk.h"

#include "commands/Known.h"
#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RaiseRisk> &RaiseRisk::arguments()
{
    static const auto arguments = Arguments<RaiseRisk>()
                                      .optional("id", &RaiseRisk::id)
                                      .required("project", &RaiseRisk::project)
                                      .optional("year", &RaiseRisk::year)
                                      .required("title", &RaiseRisk::title)
                                      .optional("description", &RaiseRisk::description, manyLines)
                                      .optional("result", &RaiseRisk::result)
                                      .optional("owner", &RaiseRisk::owner);
    return arguments;
}

Result<Made> RaiseRisk::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    if (auto threatened = checkResultOf(work, project, result); !threatened)
        return threatened.error();
    if (auto someone = checkKnown(work.projects.organisations, owner); !someone)
        return someone.error();
    const auto raised = yearFor(work, year, {});
    if (!raised)
        return raised.error();
    const auto highest = work.followup.risks.highest(project, *raised);
    if (!highest)
        return highest.error();
    const Risk risk{
        .id = work.idOr(id),
        .project = project,
        .year = *raised,
        .number = *highest + 1,
        .reference = makeReference("K"_L1, *raised, *highest + 1),
        .title = title,
        .description = description,
        .result = result,
        .owner = owner,
        .lang = known->lang,
    };
    if (auto added = work.followup.risks.add(risk); !added)
        return added.error();
    return work.note(u"risk.raised"_s, u"risk"_s, risk.id.uuid(), risk.reference);
}

} // namespace minutier
