// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/PlanMandate.h"

#include "commands/Known.h"
#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<PlanMandate> &PlanMandate::arguments()
{
    static const auto arguments = Arguments<PlanMandate>()
                                      .optional("id", &PlanMandate::id)
                                      .required("project", &PlanMandate::project)
                                      .optional("year", &PlanMandate::year)
                                      .optional("volunteer", &PlanMandate::volunteer)
                                      .optional("partner", &PlanMandate::partner)
                                      .required("country", &PlanMandate::country)
                                      .required("objective", &PlanMandate::objective, manyLines)
                                      .optional("expertise", &PlanMandate::expertise, manyLines)
                                      .optional("starts_on", &PlanMandate::startsOn)
                                      .optional("ends_on", &PlanMandate::endsOn)
                                      .optional("state", &PlanMandate::state)
                                      .optional("note", &PlanMandate::note, manyLines);
    return arguments;
}

Result<Made> PlanMandate::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    if (state == MandateState::Cancelled)
        return Error::invalid(Say::tr("A mandate that is not to be has no place in the register."), u"state"_s);
    if (auto someone = checkKnown(work.projects.people, volunteer); !someone)
        return someone.error();
    if (auto host = checkKnown(work.projects.organisations, partner); !host)
        return host.error();
    const auto filed = yearFor(work, year, startsOn);
    if (!filed)
        return filed.error();
    const auto highest = work.cooperation.mandates.highest(project, *filed);
    if (!highest)
        return highest.error();
    const Mandate mandate{
        .id = work.idOr(id),
        .project = project,
        .year = *filed,
        .number = *highest + 1,
        .reference = makeReference("V"_L1, *filed, *highest + 1),
        .volunteer = volunteer,
        .partner = partner,
        .country = country,
        .objective = objective,
        .expertise = expertise,
        .startsOn = startsOn,
        .endsOn = endsOn,
        .state = state,
        .note = note,
        .lang = known->lang,
    };
    if (auto valid = validate(mandate); !valid)
        return valid.error();
    if (auto over = checkCompleted(mandate, work.now().date()); !over)
        return over.error();
    if (auto added = work.cooperation.mandates.add(mandate); !added)
        return added.error();
    return work.note(u"mandate.planned"_s, u"mandate"_s, mandate.id.uuid(), mandate.reference);
}

} // namespace minutier
