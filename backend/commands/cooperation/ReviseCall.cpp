// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/ReviseCall.h"

#include "commands/Known.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseCall> &ReviseCall::arguments()
{
    static const auto arguments = Arguments<ReviseCall>()
                                      .required("call", &ReviseCall::call)
                                      .optional("revision", &ReviseCall::revision)
                                      .optional("title", &ReviseCall::title)
                                      .optional("objective", &ReviseCall::objective, manyLines)
                                      .optional("opens_on", &ReviseCall::opensOn)
                                      .optional("closes_on", &ReviseCall::closesOn)
                                      .optional("amount", &ReviseCall::amount)
                                      .optional("currency", &ReviseCall::currency)
                                      .optional("months", &ReviseCall::months)
                                      .optional("decision", &ReviseCall::decision)
                                      .optional("received", &ReviseCall::received)
                                      .optional("received_qualifier", &ReviseCall::receivedQualifier)
                                      .optional("note", &ReviseCall::note, manyLines);
    return arguments;
}

Result<Made> ReviseCall::perform(Work &work) const
{
    auto stored = work.cooperation.calls.get(call);
    if (!stored)
        return stored.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    const bool changesTerms = title.isGiven || objective.isGiven || opensOn.isGiven || closesOn.isGiven ||
                              amount.isGiven || currency.isGiven || months.isGiven;
    if (changesTerms && stored->state >= CallState::Decided)
        return Error::conflict(Say::tr("The terms of call %1 no longer change.").arg(stored->reference), u"call"_s);
    if (received.value && received.value->isNegative())
        return Error::invalid(Say::tr("A number of proposals cannot be negative."), u"received"_s);
    if (auto cause = checkDecisionOf(work, stored->project, decision.value); !cause)
        return cause.error();
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->title, title, back.title);
    exchange(stored->objective, objective, back.objective);
    exchange(stored->opensOn, opensOn, back.opensOn);
    exchange(stored->closesOn, closesOn, back.closesOn);
    exchange(stored->amount, amount, back.amount);
    exchange(stored->currency, currency, back.currency);
    exchange(stored->months, months, back.months);
    exchange(stored->decision, decision, back.decision);
    exchange(stored->received, received, back.received);
    exchange(stored->receivedQualifier, receivedQualifier, back.receivedQualifier);
    exchange(stored->note, note, back.note);
    if (auto valid = validate(*stored); !valid)
        return valid.error();
    if (auto updated = work.cooperation.calls.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"call.revised"_s, u"call"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
