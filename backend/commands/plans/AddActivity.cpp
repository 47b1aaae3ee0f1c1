// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/AddActivity.h"

#include "commands/plans/PlanDraft.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddActivity> &AddActivity::arguments()
{
    static const auto arguments = Arguments<AddActivity>()
                                      .optional("id", &AddActivity::id)
                                      .required("version", &AddActivity::version)
                                      .optional("code", &AddActivity::code)
                                      .optional("result", &AddActivity::result)
                                      .optional("type", &AddActivity::type)
                                      .required("title", &AddActivity::title)
                                      .optional("description", &AddActivity::description, manyLines)
                                      .optional("partner", &AddActivity::partner)
                                      .optional("place", &AddActivity::place)
                                      .optional("starts_on", &AddActivity::startsOn)
                                      .optional("ends_on", &AddActivity::endsOn)
                                      .optional("responsible", &AddActivity::responsible)
                                      .optional("budget", &AddActivity::budget)
                                      .optional("currency", &AddActivity::currency)
                                      .optional("milestones", &AddActivity::milestones, manyLines)
                                      .optional("note", &AddActivity::note, manyLines);
    return arguments;
}

Result<Made> AddActivity::perform(Work &work) const
{
    const auto draft = work.plans.versions.get(version);
    if (!draft)
        return draft.error();
    if (auto open = canEdit(*draft); !open)
        return open.error();
    const auto free = codeOfNew(work, *draft, code);
    if (!free)
        return free.error();
    const PlanActivity activity{
        .id = work.idOr(id),
        .project = draft->project,
        .version = version,
        .code = *free,
        .result = result,
        .type = type,
        .title = title,
        .description = description,
        .partner = partner,
        .place = place,
        .startsOn = startsOn,
        .endsOn = endsOn,
        .responsible = responsible,
        .budget = budget,
        .currency = currency,
        .milestones = milestones,
        .note = note,
        .lang = draft->lang,
    };
    if (auto valid = checkActivity(work, activity); !valid)
        return valid.error();
    if (auto added = work.plans.activities.add(activity); !added)
        return added.error();
    return work.note(u"activity.added"_s, u"activity"_s, activity.id.uuid(), activity.code);
}

} // namespace minutier
