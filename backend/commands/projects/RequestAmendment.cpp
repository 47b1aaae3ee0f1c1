// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/RequestAmendment.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RequestAmendment> &RequestAmendment::arguments()
{
    static const auto arguments = Arguments<RequestAmendment>()
                                      .optional("id", &RequestAmendment::id)
                                      .required("project", &RequestAmendment::project)
                                      .required("title", &RequestAmendment::title)
                                      .optional("months", &RequestAmendment::months)
                                      .optional("requested_on", &RequestAmendment::requestedOn)
                                      .optional("note", &RequestAmendment::note, manyLines);
    return arguments;
}

Result<Made> RequestAmendment::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    if (months && (*months < 1 || *months > 120))
        return Error::invalid(
            Say::tr("Give a length of 1 to 120 months, or leave it empty while it is not known."), u"months"_s
        );
    const auto on = requestedOn.isNull() ? PartialDate(work.now().date()) : requestedOn;
    const auto year = on.first().year();
    const auto highest = work.projects.amendments.highest(project, year);
    if (!highest)
        return highest.error();
    const AgreementAmendment amendment{
        .id = work.idOr(id),
        .project = project,
        .year = year,
        .number = *highest + 1,
        .reference = makeReference("N"_L1, year, *highest + 1),
        .title = title,
        .months = months,
        .requestedOn = on,
        .note = note,
        .lang = known->lang,
    };
    if (auto added = work.projects.amendments.add(amendment); !added)
        return added.error();
    return work.note(u"amendment.requested"_s, u"amendment"_s, amendment.id.uuid(), amendment.reference);
}

} // namespace minutier
