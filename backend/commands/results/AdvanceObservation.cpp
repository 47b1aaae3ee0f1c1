// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/AdvanceObservation.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdvanceObservation> &AdvanceObservation::arguments()
{
    static const auto arguments = Arguments<AdvanceObservation>()
                                      .required("observation", &AdvanceObservation::observation)
                                      .required("state", &AdvanceObservation::state)
                                      .optional("note", &AdvanceObservation::note, manyLines);
    return arguments;
}

Result<Made> AdvanceObservation::perform(Work &work) const
{
    auto stored = work.results.observations.get(observation);
    if (!stored)
        return stored.error();
    if (auto allowed = canBecome(*stored, state); !allowed)
        return allowed.error();
    if (state == ObservationState::Returned && note.isEmpty())
        return Error::invalid(Say::tr("Say why it is returned."), u"note"_s);
    stored->state = state;
    if (!note.isEmpty())
        stored->note = note;
    if (auto updated = work.results.observations.update(*stored); !updated)
        return updated.error();
    return work.note(u"observation."_s + nameOf(state), u"observation"_s, stored->id.uuid());
}

} // namespace minutier
