// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/ReceiveProposal.h"

#include "commands/Known.h"
#include "domain/cooperation/Judging.h"
#include "domain/cooperation/Money.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReceiveProposal> &ReceiveProposal::arguments()
{
    static const auto arguments = Arguments<ReceiveProposal>()
                                      .optional("id", &ReceiveProposal::id)
                                      .required("call", &ReceiveProposal::call)
                                      .required("title", &ReceiveProposal::title)
                                      .optional("organisation", &ReceiveProposal::organisation)
                                      .optional("summary", &ReceiveProposal::summary, manyLines)
                                      .optional("amount", &ReceiveProposal::amount)
                                      .optional("currency", &ReceiveProposal::currency)
                                      .optional("received_on", &ReceiveProposal::receivedOn)
                                      .optional("note", &ReceiveProposal::note, manyLines);
    return arguments;
}

Result<Made> ReceiveProposal::perform(Work &work) const
{
    const auto answered = work.cooperation.calls.get(call);
    if (!answered)
        return answered.error();
    if (auto allowed = canReceive(*answered); !allowed)
        return allowed.error();
    if (auto body = checkKnown(work.projects.organisations, organisation); !body)
        return body.error();
    if (auto paid = checkMoney(amount, currency); !paid)
        return paid.error();
    const auto others = work.cooperation.proposals.ofCall(call);
    if (!others)
        return others.error();
    const auto number = int(others->size()) + 1;
    const Proposal proposal{
        .id = work.idOr(id),
        .project = answered->project,
        .call = call,
        .number = number,
        .reference = u"%1-P%2"_s.arg(answered->reference).arg(number, 2, 10, QChar(u'0')),
        .title = title,
        .organisation = organisation,
        .summary = summary,
        .amount = amount,
        .currency = currency,
        .receivedOn = receivedOn.isNull() ? PartialDate(work.now().date()) : receivedOn,
        .note = note,
        .lang = answered->lang,
    };
    if (auto inTime = checkReceived(*answered, proposal.receivedOn, work.now().date()); !inTime)
        return inTime.error();
    if (auto added = work.cooperation.proposals.add(proposal); !added)
        return added.error();
    return work.note(u"proposal.received"_s, u"proposal"_s, proposal.id.uuid(), proposal.reference);
}

} // namespace minutier
