// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/DeclareConflict.h"

#include "domain/cooperation/Judging.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<DeclareConflict> &DeclareConflict::arguments()
{
    static const auto arguments = Arguments<DeclareConflict>()
                                      .optional("id", &DeclareConflict::id)
                                      .required("call", &DeclareConflict::call)
                                      .required("member", &DeclareConflict::member)
                                      .optional("proposal", &DeclareConflict::proposal)
                                      .required("statement", &DeclareConflict::statement, manyLines)
                                      .optional("declared_on", &DeclareConflict::declaredOn);
    return arguments;
}

Result<Made> DeclareConflict::perform(Work &work) const
{
    const auto judged = work.cooperation.calls.get(call);
    if (!judged)
        return judged.error();
    if (auto open = canBeJudged(*judged); !open)
        return open.error();
    const auto declares = work.cooperation.panel.get(member);
    if (!declares)
        return declares.error();
    if (declares->call != call)
        return Error::invalid(
            Say::tr("That is no member of the panel of call %1.").arg(judged->reference), u"member"_s
        );
    if (!proposal.isNull()) {
        const auto about = work.cooperation.proposals.get(proposal);
        if (!about)
            return about.error();
        if (about->call != call)
            return Error::invalid(
                Say::tr("That proposal answers another call than %1.").arg(judged->reference), u"proposal"_s
            );
    }
    const auto declared = work.cooperation.conflicts.ofCall(call);
    if (!declared)
        return declared.error();
    for (const auto &other : *declared)
        if (other.member == member && other.proposal == proposal)
            return Error::conflict(Say::tr("This member declared that interest already."), u"member"_s);
    const ConflictOfInterest conflict{
        .id = work.idOr(id),
        .project = judged->project,
        .call = call,
        .member = member,
        .proposal = proposal,
        .statement = statement,
        .declaredOn = declaredOn.isNull() ? PartialDate(work.now().date()) : declaredOn,
        .lang = judged->lang,
    };
    if (auto added = work.cooperation.conflicts.add(conflict); !added)
        return added.error();
    return work.note(u"conflict.declared"_s, u"conflict"_s, conflict.id.uuid(), judged->reference);
}

} // namespace minutier
