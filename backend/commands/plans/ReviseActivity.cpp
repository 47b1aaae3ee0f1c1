// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/ReviseActivity.h"

#include "commands/plans/PlanDraft.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseActivity> &ReviseActivity::arguments()
{
    static const auto arguments = Arguments<ReviseActivity>()
                                      .required("activity", &ReviseActivity::activity)
                                      .optional("revision", &ReviseActivity::revision)
                                      .optional("result", &ReviseActivity::result)
                                      .optional("type", &ReviseActivity::type)
                                      .optional("title", &ReviseActivity::title)
                                      .optional("description", &ReviseActivity::description, manyLines)
                                      .optional("partner", &ReviseActivity::partner)
                                      .optional("place", &ReviseActivity::place)
                                      .optional("starts_on", &ReviseActivity::startsOn)
                                      .optional("ends_on", &ReviseActivity::endsOn)
                                      .optional("responsible", &ReviseActivity::responsible)
                                      .optional("budget", &ReviseActivity::budget)
                                      .optional("currency", &ReviseActivity::currency)
                                      .optional("milestones", &ReviseActivity::milestones, manyLines)
                                      .optional("note", &ReviseActivity::note, manyLines);
    return arguments;
}

Result<Made> ReviseActivity::perform(Work &work) const
{
    auto stored = work.plans.activities.get(activity);
    if (!stored)
        return stored.error();
    const auto draft = work.plans.versions.get(stored->version);
    if (!draft)
        return draft.error();
    if (auto open = canEdit(*draft); !open)
        return open.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->result, result, back.result);
    exchange(stored->type, type, back.type);
    exchange(stored->title, title, back.title);
    exchange(stored->description, description, back.description);
    exchange(stored->partner, partner, back.partner);
    exchange(stored->place, place, back.place);
    exchange(stored->startsOn, startsOn, back.startsOn);
    exchange(stored->endsOn, endsOn, back.endsOn);
    exchange(stored->responsible, responsible, back.responsible);
    exchange(stored->budget, budget, back.budget);
    exchange(stored->currency, currency, back.currency);
    exchange(stored->milestones, milestones, back.milestones);
    exchange(stored->note, note, back.note);
    if (auto valid = checkActivity(work, *stored); !valid)
        return valid.error();
    if (auto updated = work.plans.activities.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"activity.revised"_s, u"activity"_s, stored->id.uuid(), stored->code);
}

} // namespace minutier
