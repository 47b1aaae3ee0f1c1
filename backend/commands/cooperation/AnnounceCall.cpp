// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AnnounceCall.h"

#include "commands/Known.h"
#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AnnounceCall> &AnnounceCall::arguments()
{
    static const auto arguments = Arguments<AnnounceCall>()
                                      .optional("id", &AnnounceCall::id)
                                      .required("project", &AnnounceCall::project)
                                      .required("title", &AnnounceCall::title)
                                      .optional("objective", &AnnounceCall::objective, manyLines)
                                      .optional("opens_on", &AnnounceCall::opensOn)
                                      .optional("closes_on", &AnnounceCall::closesOn)
                                      .optional("amount", &AnnounceCall::amount)
                                      .optional("currency", &AnnounceCall::currency)
                                      .optional("months", &AnnounceCall::months)
                                      .optional("decision", &AnnounceCall::decision)
                                      .optional("note", &AnnounceCall::note, manyLines);
    return arguments;
}

Result<Made> AnnounceCall::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    if (auto cause = checkDecisionOf(work, project, decision); !cause)
        return cause.error();
    const auto year = yearFor(work, {}, opensOn);
    if (!year)
        return year.error();
    const auto highest = work.cooperation.calls.highest(project, *year);
    if (!highest)
        return highest.error();
    const CallForProposals call{
        .id = work.idOr(id),
        .project = project,
        .year = *year,
        .number = *highest + 1,
        .reference = makeReference("C"_L1, *year, *highest + 1),
        .title = title,
        .objective = objective,
        .opensOn = opensOn,
        .closesOn = closesOn,
        .amount = amount,
        .currency = currency,
        .months = months,
        .decision = decision,
        .note = note,
        .lang = known->lang,
    };
    if (auto valid = validate(call); !valid)
        return valid.error();
    if (auto added = work.cooperation.calls.add(call); !added)
        return added.error();
    return work.note(u"call.announced"_s, u"call"_s, call.id.uuid(), call.reference);
}

} // namespace minutier
