// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AwardProposal.h"

#include "commands/Known.h"
#include "domain/cooperation/Judging.h"
#include "domain/cooperation/Money.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AwardProposal> &AwardProposal::arguments()
{
    static const auto arguments = Arguments<AwardProposal>()
                                      .optional("id", &AwardProposal::id)
                                      .required("proposal", &AwardProposal::proposal)
                                      .optional("decision", &AwardProposal::decision)
                                      .optional("amount", &AwardProposal::amount)
                                      .optional("currency", &AwardProposal::currency)
                                      .optional("counter_amount", &AwardProposal::counterAmount)
                                      .optional("counter_currency", &AwardProposal::counterCurrency)
                                      .optional("months", &AwardProposal::months)
                                      .optional("awarded_on", &AwardProposal::awardedOn)
                                      .optional("note", &AwardProposal::note, manyLines);
    return arguments;
}

/// Refuses a second award, a proposal that cannot be selected, and amounts without their currency.
static Result<> checkAward(Work &work, const AwardProposal &command, const Proposal &chosen)
{
    const auto given = work.cooperation.awards.ofProposal(chosen.id);
    if (!given)
        return given.error();
    if (*given)
        return Error::conflict(Say::tr("Proposal %1 has its award already.").arg(chosen.reference), u"proposal"_s);
    const auto call = work.cooperation.calls.get(chosen.call);
    if (!call)
        return call.error();
    if (auto selectable = canBeSelected(chosen, *call); !selectable)
        return selectable;
    if (auto cause = checkDecisionOf(work, chosen.project, command.decision); !cause)
        return cause;
    if (command.months && *command.months < 1)
        return Error::invalid(Say::tr("Give a length of at least one month."), u"months"_s);
    if (auto paid = checkMoney(command.amount, command.currency); !paid)
        return paid;
    return checkMoney(command.counterAmount, command.counterCurrency, u"counter_"_s);
}

/// Refuses an award of a day to come, one made before the decision behind it, and one its call does not allow.
static Result<> checkAward(Work &work, const Award &award, const CallId &asked)
{
    if (award.awardedOn.first() > work.now().date())
        return Error::invalid(Say::tr("An award cannot be made on a day to come."), u"awarded_on"_s);
    const auto call = work.cooperation.calls.get(asked);
    if (!call)
        return call.error();
    if (auto given = checkGiven(*call, award); !given)
        return given;
    if (award.decision.isNull())
        return {};
    const auto cause = work.decisions.decisions.get(award.decision);
    if (!cause)
        return cause.error();
    if (!cause->decidedOn.isNull() && award.awardedOn.last() < cause->decidedOn.first())
        return Error::invalid(
            Say::tr("%1 was decided on %2. Nothing is awarded before that.")
                .arg(cause->reference, cause->decidedOn.toString()),
            u"awarded_on"_s
        );
    return {};
}

Result<Made> AwardProposal::perform(Work &work) const
{
    auto chosen = work.cooperation.proposals.get(proposal);
    if (!chosen)
        return chosen.error();
    if (auto valid = checkAward(work, *this, *chosen); !valid)
        return valid.error();
    const Award award{
        .id = work.idOr(id),
        .project = chosen->project,
        .proposal = proposal,
        .decision = decision,
        .amount = amount,
        .currency = currency,
        .counterAmount = counterAmount,
        .counterCurrency = counterCurrency,
        .months = months,
        .awardedOn = awardedOn.isNull() ? PartialDate(work.now().date()) : awardedOn,
        .note = note,
        .lang = chosen->lang,
    };
    if (auto allowed = checkAward(work, award, chosen->call); !allowed)
        return allowed.error();
    chosen->state = ProposalState::Selected;
    if (auto selected = work.cooperation.proposals.update(*chosen); !selected)
        return selected.error();
    if (auto added = work.cooperation.awards.add(award); !added)
        return added.error();
    return work.note(u"proposal.awarded"_s, u"award"_s, award.id.uuid(), chosen->reference);
}

} // namespace minutier
