// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/TargetSuccession.h"

#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;

static Result<> checkReplaced(Work &work, const Target &target)
{
    const auto before = work.results.targets.get(target.replaces);
    if (!before)
        return before.error();
    if (before->indicator != target.indicator || before->kind != target.kind)
        return Error::invalid(Say::tr("That is set for another indicator."), u"replaces"_s);
    if (target.reason.isEmpty())
        return Error::invalid(Say::tr("Say why it changes: what was set before stays on record."), u"reason"_s);
    if (auto later = canReplace(target, *before); !later)
        return later;
    const auto later = work.results.targets.replacing(target.replaces);
    if (!later)
        return later.error();
    if (*later)
        return Error::conflict(Say::tr("That one was replaced already. Replace the one in force."), u"replaces"_s);
    return {};
}

Result<> checkSuccession(Work &work, const Target &target)
{
    if (!target.replaces.isNull())
        if (auto free = checkReplaced(work, target); !free)
            return free;
    const auto others = work.results.targets.ofIndicator(target.indicator);
    if (!others)
        return others.error();
    QSet<TargetId> replaced{target.replaces};
    for (const auto &other : *others)
        replaced.insert(other.replaces);
    for (const auto &other : *others)
        if (other.kind == target.kind && !replaced.contains(other.id) && isSamePeriod(other, target))
            return Error::conflict(
                Say::tr("This is set already for that period. Say which one the new one replaces, and why."),
                u"replaces"_s
            );
    return {};
}

} // namespace minutier
