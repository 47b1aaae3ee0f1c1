// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/AcceptPlan.h"

#include "commands/plans/PlanDraft.h"
#include "commands/plans/PlanReview.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AcceptPlan> &AcceptPlan::arguments()
{
    static const auto arguments = Arguments<AcceptPlan>()
                                      .optional("id", &AcceptPlan::id)
                                      .required("version", &AcceptPlan::version)
                                      .required("donor", &AcceptPlan::donor)
                                      .optional("accepted_on", &AcceptPlan::acceptedOn)
                                      .optional("letter", &AcceptPlan::letter)
                                      .optional("note", &AcceptPlan::note, manyLines);
    return arguments;
}

Result<Made> AcceptPlan::perform(Work &work) const
{
    const auto stored = work.plans.versions.get(version);
    if (!stored)
        return stored.error();
    if (stored->state == PlanState::Draft)
        return Error::conflict(Say::tr("Plan %1 is a draft. Submit it first.").arg(stored->reference), u"version"_s);
    if (stored->state == PlanState::Returned || stored->state == PlanState::Rejected)
        return Error::conflict(
            Say::tr("The committee did not take plan %1. Accept the version it validates.").arg(stored->reference),
            u"version"_s
        );
    const PartialDate day = acceptedOn.isNull() ? PartialDate(work.now().date()) : acceptedOn;
    if (day.first() > work.now().date() || day.last() < stored->submittedOn.first())
        return Error::invalid(
            Say::tr("A donor accepts a plan between the day it was submitted and today."), u"accepted_on"_s
        );
    if (auto intact = checkContent(work, *stored); !intact)
        return intact.error();
    if (auto gives = checkDonor(work, stored->project, donor); !gives)
        return gives.error();
    const auto others = work.plans.acceptances.ofVersion(version);
    if (!others)
        return others.error();
    for (const auto &other : *others)
        if (other.donor == donor)
            return Error::conflict(Say::tr("This donor accepted %1 already.").arg(stored->reference), u"version"_s);
    const DonorAcceptance acceptance{
        .id = work.idOr(id),
        .project = stored->project,
        .version = version,
        .donor = donor,
        .acceptedOn = day,
        .letter = letter,
        .digest = stored->digest,
        .note = note,
    };
    if (auto added = work.plans.acceptances.add(acceptance); !added)
        return added.error();
    return work.note(u"version.accepted"_s, u"acceptance"_s, acceptance.id.uuid(), stored->reference);
}

} // namespace minutier
