// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Known.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <typename Repository, typename Key>
static Result<> checkOf(const Repository &repository, const ProjectId &project, const Key &key, const QString &field)
{
    if (key.isNull())
        return {};
    const auto found = repository.get(key);
    return found ? inSameProject(project, found->project, field) : Result<>(found.error());
}

Result<> checkDecisionOf(Work &work, const ProjectId &project, const DecisionId &decision)
{
    return checkOf(work.decisions.decisions, project, decision, u"decision"_s);
}

Result<> checkResultOf(Work &work, const ProjectId &project, const ResultId &result)
{
    return checkOf(work.results.results, project, result, u"result"_s);
}

Result<int> yearFor(Work &work, const std::optional<int> &stated, const PartialDate &first)
{
    if (stated && !isPlausibleYear(*stated))
        return Error::invalid(Say::tr("Give a year between 1900 and 2200."), u"year"_s);
    if (stated)
        return *stated;
    return first.isNull() ? work.now().date().year() : first.first().year();
}

} // namespace minutier
