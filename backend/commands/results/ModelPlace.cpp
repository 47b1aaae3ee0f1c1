// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/ModelPlace.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> checkPlaceInModel(Work &work, const ResultNode &node)
{
    std::optional<ResultNode> parent;
    if (!node.parent.isNull()) {
        auto above = work.results.results.get(node.parent);
        if (!above)
            return above.error();
        if (auto same = inSameProject(node.project, above->project, u"parent"_s); !same)
            return same;
        parent = *above;
    }
    const auto model = work.results.results.ofProject(node.project);
    if (!model)
        return model.error();
    if (auto straight = checkNoCycle(node, *model); !straight)
        return straight;
    if (auto valid = validate(node, parent); !valid)
        return valid;
    if (node.level != ResultLevel::Ultimate || node.retired)
        return {};
    for (const auto &other : *model)
        if (other.level == ResultLevel::Ultimate && !other.retired && other.id != node.id)
            return Error::conflict(
                Say::tr("A logic model has one ultimate outcome: %1 is there already.").arg(other.code), u"level"_s
            );
    return {};
}

Result<Project> projectOf(Work &work, const ResultId &result, const ProjectId &named)
{
    if (result.isNull())
        return work.projects.projects.get(named);
    const auto node = work.results.results.get(result);
    if (!node)
        return node.error();
    if (!named.isNull())
        if (auto same = inSameProject(named, node->project, u"result"_s); !same)
            return same.error();
    return work.projects.projects.get(node->project);
}

} // namespace minutier
