// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/Recommendation.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<Decision> &tableOf<Decision>()
{
    static const auto table = Table<Decision>("decision"_L1, "decisions"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Decision::id)
                                  .column("project_id"_L1, &Decision::project)
                                  .column("meeting_id"_L1, &Decision::meeting)
                                  .column("agenda_item_id"_L1, &Decision::agendaItem)
                                  .column("year"_L1, &Decision::year)
                                  .column("number"_L1, &Decision::number)
                                  .column("reference"_L1, &Decision::reference)
                                  .column("kind"_L1, &Decision::kind)
                                  .column("title"_L1, &Decision::title)
                                  .column("statement"_L1, &Decision::statement)
                                  .column("rationale"_L1, &Decision::rationale)
                                  .column("state"_L1, &Decision::state)
                                  .column("adopted_by"_L1, &Decision::adoptedBy)
                                  .column("decided_on"_L1, &Decision::decidedOn)
                                  .column("closes_on"_L1, &Decision::closesOn)
                                  .column("quorum"_L1, &Decision::quorum, Privacy::Shielded)
                                  .column("replaced_by_id"_L1, &Decision::replacedBy)
                                  .column("lang"_L1, &Decision::lang)
                                  .column("recorded_at"_L1, &Decision::recordedAt)
                                  .column("revision"_L1, &Decision::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"statement"_L1, "rationale"_L1});
    return table;
}

template <>
const Table<Condition> &tableOf<Condition>()
{
    static const auto table = Table<Condition>("condition"_L1, "conditions"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Condition::id)
                                  .column("project_id"_L1, &Condition::project)
                                  .column("decision_id"_L1, &Condition::decision)
                                  .column("number"_L1, &Condition::number)
                                  .column("text"_L1, &Condition::text)
                                  .column("owner_id"_L1, &Condition::owner)
                                  .column("due_on"_L1, &Condition::dueOn)
                                  .column("proof"_L1, &Condition::proof)
                                  .column("state"_L1, &Condition::state)
                                  .column("lifted_by_id"_L1, &Condition::liftedBy)
                                  .column("lang"_L1, &Condition::lang)
                                  .column("revision"_L1, &Condition::revision)
                                  .searched({"text"_L1}, {"proof"_L1});
    return table;
}

template <>
const Table<Ballot> &tableOf<Ballot>()
{
    static const auto table = Table<Ballot>("ballot"_L1, "ballots"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Ballot::id)
                                  .column("project_id"_L1, &Ballot::project)
                                  .column("decision_id"_L1, &Ballot::decision)
                                  .shieldedColumn("seat_id"_L1, &Ballot::seat)
                                  .column("choice"_L1, &Ballot::choice)
                                  .column("revision"_L1, &Ballot::revision);
    return table;
}

template <>
const Table<Recommendation> &tableOf<Recommendation>()
{
    static const auto table = Table<Recommendation>("recommendation"_L1, "recommendations"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Recommendation::id)
                                  .column("project_id"_L1, &Recommendation::project)
                                  .column("meeting_id"_L1, &Recommendation::meeting)
                                  .column("agenda_item_id"_L1, &Recommendation::agendaItem)
                                  .column("year"_L1, &Recommendation::year)
                                  .column("number"_L1, &Recommendation::number)
                                  .column("reference"_L1, &Recommendation::reference)
                                  .column("title"_L1, &Recommendation::title)
                                  .column("text"_L1, &Recommendation::text)
                                  .shieldedColumn("made_by_id"_L1, &Recommendation::madeBy)
                                  .column("addressee_id"_L1, &Recommendation::addressee)
                                  .column("due_on"_L1, &Recommendation::dueOn)
                                  .column("state"_L1, &Recommendation::state)
                                  .column("lang"_L1, &Recommendation::lang)
                                  .column("recorded_at"_L1, &Recommendation::recordedAt)
                                  .column("revision"_L1, &Recommendation::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"text"_L1});
    return table;
}

template <>
const Table<Response> &tableOf<Response>()
{
    static const auto table = Table<Response>("response"_L1, "responses"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Response::id)
                                  .column("project_id"_L1, &Response::project)
                                  .column("recommendation_id"_L1, &Response::recommendation)
                                  .column("answer"_L1, &Response::answer)
                                  .column("reason"_L1, &Response::reason)
                                  .column("evidence"_L1, &Response::evidence)
                                  .column("answered_on"_L1, &Response::answeredOn)
                                  .column("satisfaction"_L1, &Response::satisfaction)
                                  .column("lang"_L1, &Response::lang)
                                  .column("revision"_L1, &Response::revision)
                                  .searched({"evidence"_L1}, {"reason"_L1});
    return table;
}

} // namespace minutier
