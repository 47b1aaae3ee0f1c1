// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/AdoptLogicModel.h"

#include "domain/plans/PlanContent.h"
#include "domain/results/ModelCheck.h"
#include "domain/results/ModelContent.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdoptLogicModel> &AdoptLogicModel::arguments()
{
    static const auto arguments = Arguments<AdoptLogicModel>()
                                      .optional("id", &AdoptLogicModel::id)
                                      .required("project", &AdoptLogicModel::project)
                                      .optional("adopted_on", &AdoptLogicModel::adoptedOn)
                                      .optional("reason", &AdoptLogicModel::reason, manyLines);
    return arguments;
}

Result<Made> AdoptLogicModel::perform(Work &work) const
{
    const auto known = work.projects.projects.get(project);
    if (!known)
        return known.error();
    const auto versions = work.results.models.ofProject(project);
    if (!versions)
        return versions.error();
    const auto nodes = work.results.results.ofProject(project);
    if (!nodes)
        return nodes.error();
    const auto indicators = work.results.indicators.ofProject(project);
    if (!indicators)
        return indicators.error();
    if (auto sound = checkModel(*nodes); !sound)
        return sound.error();
    if (!versions->isEmpty() && reason.isEmpty())
        return Error::invalid(Say::tr("Say why the logic model changes."), u"reason"_s);
    const auto content = contentOf(*nodes, *indicators);
    const int number = int(versions->size()) + 1;
    const LogicModel version{
        .id = work.idOr(id),
        .project = project,
        .number = number,
        .reference = u"LM-%1"_s.arg(number),
        .adoptedOn = adoptedOn.isNull() ? PartialDate(work.now().date()) : adoptedOn,
        .reason = reason,
        .content = fromUtf8(content.toCanonical()),
        .digest = digestOf(content),
        .lang = known->lang,
    };
    if (!versions->isEmpty() && versions->last().digest == version.digest)
        return Error::conflict(Say::tr("The logic model is the one of version %1.").arg(versions->last().reference));
    if (auto added = work.results.models.add(version); !added)
        return added.error();
    return work.note(u"model.adopted"_s, u"logic_model"_s, version.id.uuid(), version.reference);
}

} // namespace minutier
