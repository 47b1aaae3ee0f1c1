// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/SeatPanelMember.h"

#include "commands/Known.h"
#include "domain/cooperation/Judging.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SeatPanelMember> &SeatPanelMember::arguments()
{
    static const auto arguments = Arguments<SeatPanelMember>()
                                      .optional("id", &SeatPanelMember::id)
                                      .required("call", &SeatPanelMember::call)
                                      .optional("person", &SeatPanelMember::person)
                                      .optional("organisation", &SeatPanelMember::organisation);
    return arguments;
}

Result<Made> SeatPanelMember::perform(Work &work) const
{
    const auto judged = work.cooperation.calls.get(call);
    if (!judged)
        return judged.error();
    if (auto allowed = canBeJudged(*judged); !allowed)
        return allowed.error();
    if (person.isNull() && organisation.isNull())
        return Error::invalid(Say::tr("Name the person or the organisation that judges."), u"person"_s);
    if (auto someone = checkKnown(work.projects.people, person); !someone)
        return someone.error();
    if (auto body = checkKnown(work.projects.organisations, organisation); !body)
        return body.error();
    const auto others = work.cooperation.panel.ofCall(call);
    if (!others)
        return others.error();
    for (const auto &other : *others)
        if (other.person == person && other.organisation == organisation)
            return Error::conflict(Say::tr("That is a member of the panel already."), u"person"_s);
    const PanelMember member{
        .id = work.idOr(id),
        .project = judged->project,
        .call = call,
        .number = int(others->size()) + 1,
        .person = person,
        .organisation = organisation,
    };
    if (auto added = work.cooperation.panel.add(member); !added)
        return added.error();
    return work.note(u"panel_member.seated"_s, u"panel_member"_s, member.id.uuid(), judged->reference);
}

} // namespace minutier
