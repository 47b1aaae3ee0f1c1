// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/FormCommittee.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<FormCommittee> &FormCommittee::arguments()
{
    static const auto arguments = Arguments<FormCommittee>()
                                      .optional("id", &FormCommittee::id)
                                      .required("project", &FormCommittee::project)
                                      .optional("programme", &FormCommittee::programme)
                                      .required("name", &FormCommittee::committeeName)
                                      .optional("lang", &FormCommittee::lang)
                                      .optional("note", &FormCommittee::note, manyLines);
    return arguments;
}

Result<Made> FormCommittee::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    if (!lang.isEmpty())
        if (auto spoken = checkLanguage(lang); !spoken)
            return spoken.error();
    const Committee committee{
        .id = work.idOr(id),
        .project = project,
        .programme = programme,
        .name = committeeName,
        .lang = lang.isEmpty() ? known->lang : lang,
        .note = note,
    };
    if (auto added = work.committees.committees.add(committee); !added)
        return added.error();
    return work.note(u"committee.formed"_s, u"committee"_s, committee.id.uuid());
}

} // namespace minutier
