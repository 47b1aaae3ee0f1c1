// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/SetTarget.h"

#include "commands/results/MeasuredPeriod.h"
#include "commands/results/TargetSuccession.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SetTarget> &SetTarget::arguments()
{
    static const auto arguments = Arguments<SetTarget>()
                                      .optional("id", &SetTarget::id)
                                      .required("indicator", &SetTarget::indicator)
                                      .optional("kind", &SetTarget::kind)
                                      .optional("starts_on", &SetTarget::startsOn)
                                      .optional("ends_on", &SetTarget::endsOn)
                                      .optional("value", &SetTarget::value)
                                      .optional("qualifier", &SetTarget::qualifier)
                                      .optional("numerator", &SetTarget::numerator)
                                      .optional("denominator", &SetTarget::denominator)
                                      .optional("narrative", &SetTarget::narrative, manyLines)
                                      .optional("set_on", &SetTarget::setOn)
                                      .optional("replaces", &SetTarget::replaces)
                                      .optional("reason", &SetTarget::reason, manyLines)
                                      .optional("note", &SetTarget::note, manyLines)
                                      .optional("parts", &SetTarget::parts);
    return arguments;
}

Result<Made> SetTarget::perform(Work &work) const
{
    const auto measured = work.results.indicators.get(indicator);
    if (!measured)
        return measured.error();
    const Target target{
        .id = work.idOr(id),
        .project = measured->project,
        .indicator = indicator,
        .kind = kind,
        .startsOn = startsOn,
        .endsOn = endsOn,
        .value = value,
        .qualifier = qualifier,
        .numerator = numerator,
        .denominator = denominator,
        .narrative = narrative,
        .setOn = setOn.isNull() ? PartialDate(work.now().date()) : setOn,
        .replaces = replaces,
        .reason = reason,
        .note = note,
        .lang = measured->lang,
    };
    if (auto valid = validate(*measured, target); !valid)
        return valid.error();
    if (!value && !numerator && narrative.isEmpty())
        return Error::invalid(Say::tr("Give the value, or describe it in words."), u"value"_s);
    if (auto period = checkPeriodOf(work, target); !period)
        return period.error();
    if (auto free = checkSuccession(work, target); !free)
        return free.error();
    if (auto added = work.results.targets.add(target); !added)
        return added.error();
    if (auto split = addParts(work, {.project = target.project, .target = target.id}, parts, wholeOf(target)); !split)
        return split.error();
    const auto verb = u"%1.%2"_s.arg(nameOf(kind), replaces.isNull() ? u"set"_s : u"revised"_s);
    return work.note(verb, u"target"_s, target.id.uuid(), measured->code);
}

} // namespace minutier
