// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/StateFact.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<StateFact> &StateFact::arguments()
{
    static const auto arguments = Arguments<StateFact>()
                                      .optional("id", &StateFact::id)
                                      .required("project", &StateFact::project)
                                      .required("kind", &StateFact::kind)
                                      .required("title", &StateFact::title)
                                      .optional("value", &StateFact::value)
                                      .optional("qualifier", &StateFact::qualifier)
                                      .optional("unit", &StateFact::unit)
                                      .optional("source", &StateFact::source, manyLines)
                                      .optional("note", &StateFact::note, manyLines)
                                      .optional("position", &StateFact::position);
    return arguments;
}

Result<Made> StateFact::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    const auto others = work.projects.facts.ofProject(project);
    if (!others)
        return others.error();
    int last = 0;
    for (const auto &other : *others)
        if (other.kind == kind)
            last = std::max(last, other.position);
    const PublishedFact fact{
        .id = work.idOr(id),
        .project = project,
        .kind = kind,
        .title = title,
        .value = value,
        .qualifier = qualifier,
        .unit = unit,
        .source = source,
        .note = note,
        .position = position > 0 ? position : last + 1,
        .lang = known->lang,
    };
    if (auto added = work.projects.facts.add(fact); !added)
        return added.error();
    return work.note(u"fact.stated"_s, u"fact"_s, fact.id.uuid());
}

} // namespace minutier
