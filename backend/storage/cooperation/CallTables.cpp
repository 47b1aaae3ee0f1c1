// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/CallForProposals.h"
#include "domain/cooperation/Proposal.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<CallForProposals> &tableOf<CallForProposals>()
{
    static const auto table = Table<CallForProposals>("call"_L1, "calls"_L1, LedgerScope::Project)
                                  .column("id"_L1, &CallForProposals::id)
                                  .column("project_id"_L1, &CallForProposals::project)
                                  .column("year"_L1, &CallForProposals::year)
                                  .column("number"_L1, &CallForProposals::number)
                                  .column("reference"_L1, &CallForProposals::reference)
                                  .column("title"_L1, &CallForProposals::title)
                                  .column("objective"_L1, &CallForProposals::objective)
                                  .column("opens_on"_L1, &CallForProposals::opensOn)
                                  .column("closes_on"_L1, &CallForProposals::closesOn)
                                  .column("state"_L1, &CallForProposals::state)
                                  .column("received"_L1, &CallForProposals::received)
                                  .column("received_qualifier"_L1, &CallForProposals::receivedQualifier)
                                  .column("amount"_L1, &CallForProposals::amount)
                                  .column("currency"_L1, &CallForProposals::currency)
                                  .column("months"_L1, &CallForProposals::months)
                                  .column("decision_id"_L1, &CallForProposals::decision)
                                  .column("note"_L1, &CallForProposals::note)
                                  .column("lang"_L1, &CallForProposals::lang)
                                  .column("revision"_L1, &CallForProposals::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"objective"_L1});
    return table;
}

template <>
const Table<Criterion> &tableOf<Criterion>()
{
    static const auto table = Table<Criterion>("criterion"_L1, "criteria"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Criterion::id)
                                  .column("project_id"_L1, &Criterion::project)
                                  .column("call_id"_L1, &Criterion::call)
                                  .column("number"_L1, &Criterion::number)
                                  .column("title"_L1, &Criterion::title)
                                  .column("weight"_L1, &Criterion::weight)
                                  .column("highest"_L1, &Criterion::highest)
                                  .column("lang"_L1, &Criterion::lang)
                                  .column("revision"_L1, &Criterion::revision);
    return table;
}

template <>
const Table<PanelMember> &tableOf<PanelMember>()
{
    static const auto table = Table<PanelMember>("panel_member"_L1, "panel_members"_L1, LedgerScope::Project)
                                  .column("id"_L1, &PanelMember::id)
                                  .column("project_id"_L1, &PanelMember::project)
                                  .column("call_id"_L1, &PanelMember::call)
                                  .column("number"_L1, &PanelMember::number)
                                  .shieldedColumn("person_id"_L1, &PanelMember::person)
                                  .shieldedColumn("organisation_id"_L1, &PanelMember::organisation)
                                  .column("revision"_L1, &PanelMember::revision);
    return table;
}

template <>
const Table<Proposal> &tableOf<Proposal>()
{
    static const auto table = Table<Proposal>("proposal"_L1, "proposals"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Proposal::id)
                                  .column("project_id"_L1, &Proposal::project)
                                  .column("call_id"_L1, &Proposal::call)
                                  .column("number"_L1, &Proposal::number)
                                  .column("reference"_L1, &Proposal::reference)
                                  .shieldedColumn("title"_L1, &Proposal::title)
                                  .shieldedColumn("organisation_id"_L1, &Proposal::organisation)
                                  .shieldedColumn("summary"_L1, &Proposal::summary)
                                  .column("amount"_L1, &Proposal::amount)
                                  .column("currency"_L1, &Proposal::currency)
                                  .column("state"_L1, &Proposal::state)
                                  .column("recommendation"_L1, &Proposal::recommendation)
                                  .column("received_on"_L1, &Proposal::receivedOn)
                                  .column("note"_L1, &Proposal::note)
                                  .column("lang"_L1, &Proposal::lang)
                                  .column("revision"_L1, &Proposal::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"summary"_L1});
    return table;
}

template <>
const Table<ConflictOfInterest> &tableOf<ConflictOfInterest>()
{
    static const auto table = Table<ConflictOfInterest>("conflict"_L1, "conflicts"_L1, LedgerScope::Project)
                                  .column("id"_L1, &ConflictOfInterest::id)
                                  .column("project_id"_L1, &ConflictOfInterest::project)
                                  .column("call_id"_L1, &ConflictOfInterest::call)
                                  .shieldedColumn("panel_member_id"_L1, &ConflictOfInterest::member)
                                  .column("proposal_id"_L1, &ConflictOfInterest::proposal)
                                  .shieldedColumn("statement"_L1, &ConflictOfInterest::statement)
                                  .column("declared_on"_L1, &ConflictOfInterest::declaredOn)
                                  .column("lang"_L1, &ConflictOfInterest::lang)
                                  .column("revision"_L1, &ConflictOfInterest::revision);
    return table;
}

template <>
const Table<Score> &tableOf<Score>()
{
    static const auto table = Table<Score>("score"_L1, "scores"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Score::id)
                                  .column("project_id"_L1, &Score::project)
                                  .column("proposal_id"_L1, &Score::proposal)
                                  .shieldedColumn("panel_member_id"_L1, &Score::member)
                                  .column("criterion_id"_L1, &Score::criterion)
                                  .column("points"_L1, &Score::points)
                                  .column("revision"_L1, &Score::revision);
    return table;
}

template <>
const Table<Award> &tableOf<Award>()
{
    static const auto table = Table<Award>("award"_L1, "awards"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Award::id)
                                  .column("project_id"_L1, &Award::project)
                                  .column("proposal_id"_L1, &Award::proposal)
                                  .column("decision_id"_L1, &Award::decision)
                                  .column("amount"_L1, &Award::amount)
                                  .column("currency"_L1, &Award::currency)
                                  .column("counter_amount"_L1, &Award::counterAmount)
                                  .column("counter_currency"_L1, &Award::counterCurrency)
                                  .column("months"_L1, &Award::months)
                                  .column("state"_L1, &Award::state)
                                  .column("awarded_on"_L1, &Award::awardedOn)
                                  .column("note"_L1, &Award::note)
                                  .column("lang"_L1, &Award::lang)
                                  .column("revision"_L1, &Award::revision);
    return table;
}

} // namespace minutier
