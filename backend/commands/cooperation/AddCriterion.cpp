// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/AddCriterion.h"

#include "domain/cooperation/Judging.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddCriterion> &AddCriterion::arguments()
{
    static const auto arguments = Arguments<AddCriterion>()
                                      .optional("id", &AddCriterion::id)
                                      .required("call", &AddCriterion::call)
                                      .required("title", &AddCriterion::title)
                                      .optional("weight", &AddCriterion::weight)
                                      .optional("highest", &AddCriterion::highest);
    return arguments;
}

Result<Made> AddCriterion::perform(Work &work) const
{
    const auto judged = work.cooperation.calls.get(call);
    if (!judged)
        return judged.error();
    if (auto allowed = canTakeCriteria(*judged); !allowed)
        return allowed.error();
    const auto isBetween = [](int number) { return number >= 1 && number <= 100; };
    if (!isBetween(weight))
        return Error::invalid(Say::tr("Give a weight of 1 to 100."), u"weight"_s);
    if (!isBetween(highest))
        return Error::invalid(Say::tr("Give from 1 to 100 as the most points."), u"highest"_s);
    const auto others = work.cooperation.criteria.ofCall(call);
    if (!others)
        return others.error();
    const Criterion criterion{
        .id = work.idOr(id),
        .project = judged->project,
        .call = call,
        .number = int(others->size()) + 1,
        .title = title,
        .weight = weight,
        .highest = highest,
        .lang = judged->lang,
    };
    if (auto added = work.cooperation.criteria.add(criterion); !added)
        return added.error();
    return work.note(u"criterion.added"_s, u"criterion"_s, criterion.id.uuid(), judged->reference);
}

} // namespace minutier
