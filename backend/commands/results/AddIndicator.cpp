// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/AddIndicator.h"

#include "commands/results/ModelPlace.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddIndicator> &AddIndicator::arguments()
{
    static const auto arguments = Arguments<AddIndicator>()
                                      .optional("id", &AddIndicator::id)
                                      .optional("project", &AddIndicator::project)
                                      .optional("result", &AddIndicator::result)
                                      .required("code", &AddIndicator::code)
                                      .required("title", &AddIndicator::title)
                                      .optional("measure", &AddIndicator::measure)
                                      .optional("unit", &AddIndicator::unit)
                                      .optional("unit_of_analysis", &AddIndicator::unitOfAnalysis)
                                      .optional("direction", &AddIndicator::direction)
                                      .optional("source", &AddIndicator::source, manyLines)
                                      .optional("method", &AddIndicator::method, manyLines)
                                      .optional("frequency", &AddIndicator::frequency)
                                      .optional("responsible", &AddIndicator::responsible)
                                      .optional("note", &AddIndicator::note, manyLines);
    return arguments;
}

Result<Made> AddIndicator::perform(Work &work) const
{
    const auto place = projectOf(work, result, project);
    if (!place)
        return place.error();
    const auto taken = work.results.indicators.byCode(place->id, code);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error::conflict(Say::tr("There is an indicator %1 already.").arg(code), u"code"_s);
    if (!responsible.isNull())
        if (auto known = work.projects.organisations.get(responsible); !known)
            return known.error();
    const Indicator indicator{
        .id = work.idOr(id),
        .project = place->id,
        .result = result,
        .code = code,
        .title = title,
        .measure = measure,
        .unit = unit,
        .unitOfAnalysis = unitOfAnalysis,
        .direction = direction,
        .source = source,
        .method = method,
        .frequency = frequency,
        .responsible = responsible,
        .note = note,
        .lang = place->lang,
    };
    if (auto valid = validate(indicator); !valid)
        return valid.error();
    if (auto added = work.results.indicators.add(indicator); !added)
        return added.error();
    return work.note(u"indicator.added"_s, u"indicator"_s, indicator.id.uuid(), indicator.code);
}

} // namespace minutier
