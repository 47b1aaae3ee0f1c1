// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/AddResult.h"

#include "commands/results/ModelPlace.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddResult> &AddResult::arguments()
{
    static const auto arguments = Arguments<AddResult>()
                                      .optional("id", &AddResult::id)
                                      .required("project", &AddResult::project)
                                      .optional("parent", &AddResult::parent)
                                      .required("level", &AddResult::level)
                                      .required("code", &AddResult::code)
                                      .required("title", &AddResult::title)
                                      .optional("note", &AddResult::note, manyLines);
    return arguments;
}

Result<Made> AddResult::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    const ResultNode node{
        .id = work.idOr(id),
        .project = project,
        .parent = parent,
        .level = level,
        .code = code,
        .title = title,
        .note = note,
        .lang = known->lang,
    };
    const auto taken = work.results.results.byCode(project, code);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error::conflict(Say::tr("There is a result %1 already.").arg(code), u"code"_s);
    if (!parent.isNull())
        if (const auto above = work.results.results.get(parent); above && above->retired)
            return Error::conflict(
                Say::tr("Result %1 was taken out of the model. Choose one that is in it.").arg(above->code), u"parent"_s
            );
    if (auto valid = checkPlaceInModel(work, node); !valid)
        return valid.error();
    if (auto added = work.results.results.add(node); !added)
        return added.error();
    return work.note(u"result.added"_s, u"result"_s, node.id.uuid(), node.code);
}

} // namespace minutier
