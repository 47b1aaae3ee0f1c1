// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/ReportObservation.h"

#include "commands/results/MeasuredPeriod.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReportObservation> &ReportObservation::arguments()
{
    static const auto arguments = Arguments<ReportObservation>()
                                      .optional("id", &ReportObservation::id)
                                      .required("indicator", &ReportObservation::indicator)
                                      .optional("starts_on", &ReportObservation::startsOn)
                                      .optional("ends_on", &ReportObservation::endsOn)
                                      .optional("value", &ReportObservation::value)
                                      .optional("qualifier", &ReportObservation::qualifier)
                                      .optional("numerator", &ReportObservation::numerator)
                                      .optional("denominator", &ReportObservation::denominator)
                                      .optional("narrative", &ReportObservation::narrative, manyLines)
                                      .optional("source", &ReportObservation::source)
                                      .optional("note", &ReportObservation::note, manyLines)
                                      .optional("parts", &ReportObservation::parts);
    return arguments;
}

Result<Scope> ReportObservation::scope(Work &work) const
{
    const auto measured = work.results.indicators.get(indicator);
    if (!measured)
        return measured.error();
    return Scope{measured->responsible};
}

Result<Made> ReportObservation::perform(Work &work) const
{
    const auto measured = work.results.indicators.get(indicator);
    if (!measured)
        return measured.error();
    const Observation observation{
        .id = work.idOr(id),
        .project = measured->project,
        .indicator = indicator,
        .startsOn = startsOn,
        .endsOn = endsOn,
        .value = value,
        .qualifier = qualifier,
        .numerator = numerator,
        .denominator = denominator,
        .narrative = narrative,
        .source = source,
        .note = note,
        .lang = measured->lang,
    };
    if (auto valid = validate(*measured, observation); !valid)
        return valid.error();
    if (!value && !numerator && narrative.isEmpty() && note.isEmpty() && parts.isEmpty())
        return Error::invalid(Say::tr("Give the value, or describe it in words."), u"value"_s);
    if (auto period = checkPeriodOf(work, observation); !period)
        return period.error();
    if (auto added = work.results.observations.add(observation); !added)
        return added.error();
    const Part whole{.project = observation.project, .observation = observation.id};
    if (auto split = addParts(work, whole, parts, wholeOf(observation)); !split)
        return split.error();
    return work.note(u"observation.reported"_s, u"observation"_s, observation.id.uuid(), measured->code);
}

} // namespace minutier
