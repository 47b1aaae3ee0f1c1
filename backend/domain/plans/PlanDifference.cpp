// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plans/PlanDifference.h"

#include "core/NaturalOrder.h"

#include <QMap>

#include <algorithm>

namespace minutier {

static QList<ChangeKind> kindsOf(const PlanActivity &before, const PlanActivity &after)
{
    QList<ChangeKind> kinds;
    if (before.startsOn != after.startsOn || before.endsOn != after.endsOn)
        kinds.append(ChangeKind::Moved);
    if (before.budget != after.budget || before.currency != after.currency)
        kinds.append(ChangeKind::Recosted);
    if (before.partner != after.partner || before.responsible != after.responsible)
        kinds.append(ChangeKind::Reassigned);
    if (before.title != after.title || before.description != after.description || before.result != after.result ||
        before.type != after.type || before.place != after.place || before.milestones != after.milestones ||
        before.note != after.note)
        kinds.append(ChangeKind::Reworded);
    return kinds;
}

QList<PlanChange> differenceOf(const QList<PlanActivity> &before, const QList<PlanActivity> &after)
{
    QMap<QString, PlanChange> all;
    for (const auto &activity : before)
        all[activity.code].before = activity;
    for (const auto &activity : after)
        all[activity.code].after = activity;
    QList<PlanChange> changes;
    for (auto [code, change] : all.asKeyValueRange()) {
        change.code = code;
        change.kinds = !change.before  ? QList{ChangeKind::Added}
                       : !change.after ? QList{ChangeKind::Dropped}
                                       : kindsOf(*change.before, *change.after);
        if (!change.kinds.isEmpty())
            changes.append(change);
    }
    std::ranges::sort(changes, comesBefore, &PlanChange::code);
    return changes;
}

} // namespace minutier
