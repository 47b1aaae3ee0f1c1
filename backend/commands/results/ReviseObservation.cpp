// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/ReviseObservation.h"

#include "commands/results/MeasuredPeriod.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseObservation> &ReviseObservation::arguments()
{
    static const auto arguments = Arguments<ReviseObservation>()
                                      .required("observation", &ReviseObservation::observation)
                                      .optional("revision", &ReviseObservation::revision)
                                      .optional("starts_on", &ReviseObservation::startsOn)
                                      .optional("ends_on", &ReviseObservation::endsOn)
                                      .optional("value", &ReviseObservation::value)
                                      .optional("qualifier", &ReviseObservation::qualifier)
                                      .optional("numerator", &ReviseObservation::numerator)
                                      .optional("denominator", &ReviseObservation::denominator)
                                      .optional("narrative", &ReviseObservation::narrative, manyLines)
                                      .optional("source", &ReviseObservation::source)
                                      .optional("note", &ReviseObservation::note, manyLines);
    return arguments;
}

Result<Made> ReviseObservation::perform(Work &work) const
{
    auto stored = work.results.observations.get(observation);
    if (!stored)
        return stored.error();
    if (stored->state != ObservationState::Draft && stored->state != ObservationState::Returned)
        return Error::conflict(Say::tr("This data was submitted. Ask for it to be returned, or report it anew."));
    const auto measured = work.results.indicators.get(stored->indicator);
    if (!measured)
        return measured.error();
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->startsOn, startsOn, back.startsOn);
    exchange(stored->endsOn, endsOn, back.endsOn);
    exchange(stored->value, value, back.value);
    exchange(stored->qualifier, qualifier, back.qualifier);
    exchange(stored->numerator, numerator, back.numerator);
    exchange(stored->denominator, denominator, back.denominator);
    exchange(stored->narrative, narrative, back.narrative);
    exchange(stored->source, source, back.source);
    exchange(stored->note, note, back.note);
    if (auto valid = validate(*measured, *stored); !valid)
        return valid.error();
    if (auto period = checkPeriodOf(work, *stored); !period)
        return period.error();
    const auto parts = work.results.parts.ofObservation(observation);
    if (!parts)
        return parts.error();
    if (auto valid = validate(*parts, wholeOf(*stored)); !valid)
        return valid.error();
    if (!stored->value && !stored->numerator && stored->narrative.isEmpty() && stored->note.isEmpty() &&
        parts->isEmpty())
        return Error::invalid(Say::tr("Give the value, or describe it in words."), u"value"_s);
    if (auto updated = work.results.observations.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"observation.revised"_s, u"observation"_s, stored->id.uuid(), measured->code);
}

} // namespace minutier
