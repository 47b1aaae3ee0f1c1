// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/JoinProject.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<JoinProject> &JoinProject::arguments()
{
    static const auto arguments = Arguments<JoinProject>()
                                      .optional("id", &JoinProject::id)
                                      .required("project", &JoinProject::project)
                                      .required("organisation", &JoinProject::organisation)
                                      .optional("role", &JoinProject::role);
    return arguments;
}

Result<Made> JoinProject::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    if (auto member = work.projects.organisations.get(organisation); !member)
        return member.error();
    const Participation participation{
        .id = work.idOr(id), .project = project, .organisation = organisation, .role = role};
    if (auto added = work.projects.participations.add(participation); !added)
        return added.error();
    return work.note(u"participation.joined"_s, u"participation"_s, participation.id.uuid(), known->code);
}

} // namespace minutier
