// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/followup/AssignAction.h"

#include "commands/References.h"
#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AssignAction> &AssignAction::arguments()
{
    static const auto arguments = Arguments<AssignAction>()
                                      .optional("id", &AssignAction::id)
                                      .optional("meeting", &AssignAction::meeting)
                                      .optional("project", &AssignAction::project)
                                      .optional("agenda_item", &AssignAction::agendaItem)
                                      .optional("decision", &AssignAction::decision)
                                      .optional("recommendation", &AssignAction::recommendation)
                                      .required("title", &AssignAction::title)
                                      .optional("owner", &AssignAction::owner)
                                      .optional("due_on", &AssignAction::dueOn)
                                      .optional("lang", &AssignAction::lang);
    return arguments;
}

Result<Made> AssignAction::perform(Work &work) const
{
    auto body = project;
    auto day = work.now().date();
    auto spoken = lang;
    if (!lang.isEmpty())
        if (auto valid = checkLanguage(lang); !valid)
            return valid.error();
    if (meeting.isNull() && !agendaItem.isNull())
        return Error::invalid(Say::tr("Name the session that the point of the agenda is of."), u"meeting"_s);
    if (!meeting.isNull()) {
        const auto session = sessionForRecord(work, meeting);
        if (!session)
            return session.error();
        if (auto listed = checkItemOf(work, *session, agendaItem); !listed)
            return listed.error();
        if (auto same = project.isNull() ? Result<>() : inSameProject(project, session->project, u"meeting"_s); !same)
            return same.error();
        body = session->project;
        day = session->starts.date();
        spoken = spoken.isEmpty() ? session->lang : spoken;
    }
    const auto known = work.projects.projects.get(body);
    if (!known)
        return known.error();
    if (!decision.isNull()) {
        const auto cause = work.decisions.decisions.get(decision);
        if (!cause)
            return cause.error();
        if (auto same = inSameProject(body, cause->project, u"decision"_s); !same)
            return same.error();
    }
    if (!recommendation.isNull()) {
        const auto cause = work.decisions.recommendations.get(recommendation);
        if (!cause)
            return cause.error();
        if (auto same = inSameProject(body, cause->project, u"recommendation"_s); !same)
            return same.error();
    }
    if (!owner.isNull())
        if (auto someone = work.projects.organisations.get(owner); !someone)
            return someone.error();
    const auto highest = work.followup.actions.highest(body, day.year());
    if (!highest)
        return highest.error();
    const ActionItem action{
        .id = work.idOr(id),
        .project = body,
        .meeting = meeting,
        .agendaItem = agendaItem,
        .decision = decision,
        .recommendation = recommendation,
        .year = day.year(),
        .number = *highest + 1,
        .reference = makeReference("A"_L1, day.year(), *highest + 1),
        .title = title,
        .owner = owner,
        .dueOn = dueOn,
        .lang = spoken.isEmpty() ? known->lang : spoken,
        .recordedAt = work.now(),
    };
    if (auto valid = validate(action); !valid)
        return valid.error();
    if (auto added = work.followup.actions.add(action); !added)
        return added.error();
    return work.note(u"action.assigned"_s, u"action"_s, action.id.uuid(), action.reference);
}

} // namespace minutier
