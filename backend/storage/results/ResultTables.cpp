// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/Indicator.h"
#include "domain/results/Observation.h"
#include "domain/results/ResultNode.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<ResultNode> &tableOf<ResultNode>()
{
    static const auto table = Table<ResultNode>("result"_L1, "results"_L1, LedgerScope::Project)
                                  .column("id"_L1, &ResultNode::id)
                                  .column("project_id"_L1, &ResultNode::project)
                                  .column("parent_id"_L1, &ResultNode::parent)
                                  .column("level"_L1, &ResultNode::level)
                                  .column("code"_L1, &ResultNode::code)
                                  .column("title"_L1, &ResultNode::title)
                                  .column("note"_L1, &ResultNode::note)
                                  .column("retired"_L1, &ResultNode::retired)
                                  .column("lang"_L1, &ResultNode::lang)
                                  .column("revision"_L1, &ResultNode::revision)
                                  .searched({"code"_L1, "title"_L1}, {"note"_L1});
    return table;
}

template <>
const Table<LogicModel> &tableOf<LogicModel>()
{
    static const auto table = Table<LogicModel>("logic_model"_L1, "models"_L1, LedgerScope::Project)
                                  .column("id"_L1, &LogicModel::id)
                                  .column("project_id"_L1, &LogicModel::project)
                                  .column("number"_L1, &LogicModel::number)
                                  .column("reference"_L1, &LogicModel::reference)
                                  .column("adopted_on"_L1, &LogicModel::adoptedOn)
                                  .column("reason"_L1, &LogicModel::reason)
                                  .column("content"_L1, &LogicModel::content)
                                  .column("digest"_L1, &LogicModel::digest)
                                  .column("lang"_L1, &LogicModel::lang)
                                  .column("revision"_L1, &LogicModel::revision);
    return table;
}

template <>
const Table<Indicator> &tableOf<Indicator>()
{
    static const auto table = Table<Indicator>("indicator"_L1, "indicators"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Indicator::id)
                                  .column("project_id"_L1, &Indicator::project)
                                  .column("result_id"_L1, &Indicator::result)
                                  .column("code"_L1, &Indicator::code)
                                  .column("title"_L1, &Indicator::title)
                                  .column("measure"_L1, &Indicator::measure)
                                  .column("unit"_L1, &Indicator::unit)
                                  .column("unit_of_analysis"_L1, &Indicator::unitOfAnalysis)
                                  .column("direction"_L1, &Indicator::direction)
                                  .column("source"_L1, &Indicator::source)
                                  .column("method"_L1, &Indicator::method)
                                  .column("frequency"_L1, &Indicator::frequency)
                                  .column("responsible_id"_L1, &Indicator::responsible)
                                  .column("note"_L1, &Indicator::note)
                                  .column("retired"_L1, &Indicator::retired)
                                  .column("lang"_L1, &Indicator::lang)
                                  .column("revision"_L1, &Indicator::revision)
                                  .searched({"code"_L1, "title"_L1}, {"note"_L1});
    return table;
}

template <>
const Table<Target> &tableOf<Target>()
{
    static const auto table = Table<Target>("target"_L1, "targets"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Target::id)
                                  .column("project_id"_L1, &Target::project)
                                  .column("indicator_id"_L1, &Target::indicator)
                                  .column("kind"_L1, &Target::kind)
                                  .column("starts_on"_L1, &Target::startsOn)
                                  .column("ends_on"_L1, &Target::endsOn)
                                  .countedColumn("value"_L1, &Target::value)
                                  .column("qualifier"_L1, &Target::qualifier)
                                  .countedColumn("numerator"_L1, &Target::numerator)
                                  .countedColumn("denominator"_L1, &Target::denominator)
                                  .countedColumn("narrative"_L1, &Target::narrative)
                                  .column("set_on"_L1, &Target::setOn)
                                  .column("replaces_id"_L1, &Target::replaces)
                                  .column("reason"_L1, &Target::reason)
                                  .countedColumn("note"_L1, &Target::note)
                                  .column("lang"_L1, &Target::lang)
                                  .column("revision"_L1, &Target::revision);
    return table;
}

template <>
const Table<Observation> &tableOf<Observation>()
{
    static const auto table = Table<Observation>("observation"_L1, "observations"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Observation::id)
                                  .column("project_id"_L1, &Observation::project)
                                  .column("indicator_id"_L1, &Observation::indicator)
                                  .column("starts_on"_L1, &Observation::startsOn)
                                  .column("ends_on"_L1, &Observation::endsOn)
                                  .countedColumn("value"_L1, &Observation::value)
                                  .column("qualifier"_L1, &Observation::qualifier)
                                  .countedColumn("numerator"_L1, &Observation::numerator)
                                  .countedColumn("denominator"_L1, &Observation::denominator)
                                  .countedColumn("narrative"_L1, &Observation::narrative)
                                  .column("state"_L1, &Observation::state)
                                  .column("source"_L1, &Observation::source)
                                  .countedColumn("note"_L1, &Observation::note)
                                  .column("lang"_L1, &Observation::lang)
                                  .column("revision"_L1, &Observation::revision);
    return table;
}

template <>
const Table<Part> &tableOf<Part>()
{
    static const auto table = Table<Part>("part"_L1, "parts"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Part::id)
                                  .column("project_id"_L1, &Part::project)
                                  .column("observation_id"_L1, &Part::observation)
                                  .column("target_id"_L1, &Part::target)
                                  .column("dimension"_L1, &Part::dimension)
                                  .column("kind"_L1, &Part::kind)
                                  .column("name"_L1, &Part::name)
                                  .countedColumn("value"_L1, &Part::value)
                                  .column("qualifier"_L1, &Part::qualifier)
                                  .countedColumn("share"_L1, &Part::share)
                                  .column("position"_L1, &Part::position)
                                  .column("revision"_L1, &Part::revision);
    return table;
}

template <>
const Table<ProgressAssessment> &tableOf<ProgressAssessment>()
{
    static const auto table = Table<ProgressAssessment>("assessment"_L1, "assessments"_L1, LedgerScope::Project)
                                  .column("id"_L1, &ProgressAssessment::id)
                                  .column("project_id"_L1, &ProgressAssessment::project)
                                  .column("result_id"_L1, &ProgressAssessment::result)
                                  .column("rating"_L1, &ProgressAssessment::rating)
                                  .column("narrative"_L1, &ProgressAssessment::narrative)
                                  .column("assessed_on"_L1, &ProgressAssessment::assessedOn)
                                  .column("lang"_L1, &ProgressAssessment::lang)
                                  .column("revision"_L1, &ProgressAssessment::revision);
    return table;
}

} // namespace minutier
