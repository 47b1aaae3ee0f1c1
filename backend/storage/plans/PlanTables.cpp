// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plans/ActionPlan.h"
#include "domain/plans/PlanActivity.h"
#include "domain/plans/PlanValidation.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<ActionPlan> &tableOf<ActionPlan>()
{
    static const auto table = Table<ActionPlan>("plan"_L1, "plans"_L1, LedgerScope::Project)
                                  .column("id"_L1, &ActionPlan::id)
                                  .column("project_id"_L1, &ActionPlan::project)
                                  .column("year"_L1, &ActionPlan::year)
                                  .column("reference"_L1, &ActionPlan::reference)
                                  .column("title"_L1, &ActionPlan::title)
                                  .column("starts_on"_L1, &ActionPlan::startsOn)
                                  .column("ends_on"_L1, &ActionPlan::endsOn)
                                  .column("note"_L1, &ActionPlan::note)
                                  .column("lang"_L1, &ActionPlan::lang)
                                  .column("revision"_L1, &ActionPlan::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"note"_L1});
    return table;
}

template <>
const Table<PlanVersion> &tableOf<PlanVersion>()
{
    static const auto table = Table<PlanVersion>("version"_L1, "versions"_L1, LedgerScope::Project)
                                  .column("id"_L1, &PlanVersion::id)
                                  .column("project_id"_L1, &PlanVersion::project)
                                  .column("plan_id"_L1, &PlanVersion::plan)
                                  .column("number"_L1, &PlanVersion::number)
                                  .column("reference"_L1, &PlanVersion::reference)
                                  .column("state"_L1, &PlanVersion::state)
                                  .column("based_on_id"_L1, &PlanVersion::basedOn)
                                  .column("author_id"_L1, &PlanVersion::author)
                                  .column("reason"_L1, &PlanVersion::reason)
                                  .column("submitted_on"_L1, &PlanVersion::submittedOn)
                                  .column("digest"_L1, &PlanVersion::digest)
                                  .column("decision_id"_L1, &PlanVersion::decision)
                                  .column("lang"_L1, &PlanVersion::lang)
                                  .column("revision"_L1, &PlanVersion::revision);
    return table;
}

template <>
const Table<PlanActivity> &tableOf<PlanActivity>()
{
    static const auto table = Table<PlanActivity>("activity"_L1, "activities"_L1, LedgerScope::Project)
                                  .column("id"_L1, &PlanActivity::id)
                                  .column("project_id"_L1, &PlanActivity::project)
                                  .column("version_id"_L1, &PlanActivity::version)
                                  .column("code"_L1, &PlanActivity::code)
                                  .column("result_id"_L1, &PlanActivity::result)
                                  .column("type"_L1, &PlanActivity::type)
                                  .column("title"_L1, &PlanActivity::title)
                                  .column("description"_L1, &PlanActivity::description)
                                  .column("partner_id"_L1, &PlanActivity::partner)
                                  .column("place"_L1, &PlanActivity::place)
                                  .column("starts_on"_L1, &PlanActivity::startsOn)
                                  .column("ends_on"_L1, &PlanActivity::endsOn)
                                  .column("responsible_id"_L1, &PlanActivity::responsible)
                                  .column("budget"_L1, &PlanActivity::budget)
                                  .column("currency"_L1, &PlanActivity::currency)
                                  .column("milestones"_L1, &PlanActivity::milestones)
                                  .column("note"_L1, &PlanActivity::note)
                                  .column("dropped"_L1, &PlanActivity::dropped)
                                  .column("lang"_L1, &PlanActivity::lang)
                                  .column("revision"_L1, &PlanActivity::revision)
                                  .searched({"code"_L1, "title"_L1}, {"description"_L1});
    return table;
}

template <>
const Table<ActivityProgress> &tableOf<ActivityProgress>()
{
    static const auto table = Table<ActivityProgress>("activity_progress"_L1, "progress"_L1, LedgerScope::Project)
                                  .column("id"_L1, &ActivityProgress::id)
                                  .column("project_id"_L1, &ActivityProgress::project)
                                  .column("activity_id"_L1, &ActivityProgress::activity)
                                  .column("reported_on"_L1, &ActivityProgress::reportedOn)
                                  .column("state"_L1, &ActivityProgress::state)
                                  .column("percent"_L1, &ActivityProgress::percent)
                                  .column("text"_L1, &ActivityProgress::text)
                                  .column("variance"_L1, &ActivityProgress::variance)
                                  .column("lang"_L1, &ActivityProgress::lang)
                                  .column("revision"_L1, &ActivityProgress::revision);
    return table;
}

template <>
const Table<PlanValidation> &tableOf<PlanValidation>()
{
    static const auto table = Table<PlanValidation>("validation"_L1, "validations"_L1, LedgerScope::Project)
                                  .column("id"_L1, &PlanValidation::id)
                                  .column("project_id"_L1, &PlanValidation::project)
                                  .column("plan_id"_L1, &PlanValidation::plan)
                                  .column("version_id"_L1, &PlanValidation::version)
                                  .column("decision_id"_L1, &PlanValidation::decision)
                                  .column("meeting_id"_L1, &PlanValidation::meeting)
                                  .column("digest"_L1, &PlanValidation::digest)
                                  .column("validated_on"_L1, &PlanValidation::validatedOn)
                                  .shieldedColumn("quorum"_L1, &PlanValidation::quorum)
                                  .column("revision"_L1, &PlanValidation::revision);
    return table;
}

template <>
const Table<DonorAcceptance> &tableOf<DonorAcceptance>()
{
    static const auto table = Table<DonorAcceptance>("acceptance"_L1, "acceptances"_L1, LedgerScope::Project)
                                  .column("id"_L1, &DonorAcceptance::id)
                                  .column("project_id"_L1, &DonorAcceptance::project)
                                  .column("version_id"_L1, &DonorAcceptance::version)
                                  .column("donor_id"_L1, &DonorAcceptance::donor)
                                  .column("accepted_on"_L1, &DonorAcceptance::acceptedOn)
                                  .column("letter"_L1, &DonorAcceptance::letter)
                                  .column("digest"_L1, &DonorAcceptance::digest)
                                  .column("note"_L1, &DonorAcceptance::note)
                                  .column("revision"_L1, &DonorAcceptance::revision);
    return table;
}

} // namespace minutier
