// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/SignAmendment.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SignAmendment> &SignAmendment::arguments()
{
    static const auto arguments = Arguments<SignAmendment>()
                                      .required("amendment", &SignAmendment::amendment)
                                      .required("signed_on", &SignAmendment::signedOn)
                                      .required("ends_on", &SignAmendment::endsOn)
                                      .optional("months", &SignAmendment::months);
    return arguments;
}

Result<Made> SignAmendment::perform(Work &work) const
{
    auto stored = work.projects.amendments.get(amendment);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, AmendmentState::Signed); !allowed)
        return allowed.error();
    if (signedOn.isNull())
        return emptyText(u"signed_on"_s);
    if (endsOn.isNull())
        return emptyText(u"ends_on"_s);
    stored->state = AmendmentState::Signed;
    stored->signedOn = signedOn;
    stored->endsOn = endsOn;
    if (months)
        stored->months = months;
    auto project = work.projects.projects.get(stored->project);
    if (!project)
        return project.error();
    project->endsOn = endsOn;
    if (auto valid = validate(*project); !valid)
        return valid.error();
    if (auto updated = work.projects.amendments.update(*stored); !updated)
        return updated.error();
    if (auto moved = work.projects.projects.update(*project); !moved)
        return moved.error();
    return work.note(u"amendment.signed"_s, u"amendment"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
