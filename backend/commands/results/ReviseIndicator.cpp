// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/ReviseIndicator.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseIndicator> &ReviseIndicator::arguments()
{
    static const auto arguments = Arguments<ReviseIndicator>()
                                      .required("indicator", &ReviseIndicator::indicator)
                                      .optional("revision", &ReviseIndicator::revision)
                                      .optional("title", &ReviseIndicator::title)
                                      .optional("unit", &ReviseIndicator::unit)
                                      .optional("unit_of_analysis", &ReviseIndicator::unitOfAnalysis)
                                      .optional("direction", &ReviseIndicator::direction)
                                      .optional("source", &ReviseIndicator::source, manyLines)
                                      .optional("method", &ReviseIndicator::method, manyLines)
                                      .optional("frequency", &ReviseIndicator::frequency)
                                      .optional("responsible", &ReviseIndicator::responsible)
                                      .optional("note", &ReviseIndicator::note, manyLines)
                                      .optional("retired", &ReviseIndicator::retired);
    return arguments;
}

Result<Made> ReviseIndicator::perform(Work &work) const
{
    auto stored = work.results.indicators.get(indicator);
    if (!stored)
        return stored.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    if (!responsible.value.isNull())
        if (auto known = work.projects.organisations.get(responsible.value); !known)
            return known.error();
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->title, title, back.title);
    exchange(stored->unit, unit, back.unit);
    exchange(stored->unitOfAnalysis, unitOfAnalysis, back.unitOfAnalysis);
    exchange(stored->direction, direction, back.direction);
    exchange(stored->source, source, back.source);
    exchange(stored->method, method, back.method);
    exchange(stored->frequency, frequency, back.frequency);
    exchange(stored->responsible, responsible, back.responsible);
    exchange(stored->note, note, back.note);
    exchange(stored->retired, retired, back.retired);
    if (auto updated = work.results.indicators.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"indicator.revised"_s, u"indicator"_s, stored->id.uuid(), stored->code);
}

} // namespace minutier
