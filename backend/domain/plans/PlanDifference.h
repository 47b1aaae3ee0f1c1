// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanActivity.h"

namespace minutier {

/// What may have become of an activity from one version of a plan to another.
enum class ChangeKind { Added, Dropped, Moved, Recosted, Reassigned, Reworded };
template <>
inline constexpr std::array names<ChangeKind>{
    Name{ChangeKind::Added, QLatin1StringView("added")},
    Name{ChangeKind::Dropped, QLatin1StringView("dropped")},
    Name{ChangeKind::Moved, QLatin1StringView("moved")},
    Name{ChangeKind::Recosted, QLatin1StringView("recosted")},
    Name{ChangeKind::Reassigned, QLatin1StringView("reassigned")},
    Name{ChangeKind::Reworded, QLatin1StringView("reworded")},
};

/// An activity that is not the same in two versions of a plan.
struct PlanChange
{
    QString code;
    QList<ChangeKind> kinds; ///< Several for one activity: moved and recosted.
    std::optional<PlanActivity> before;
    std::optional<PlanActivity> after;

    /// The activity as it is now, or was last.
    [[nodiscard]] const PlanActivity &activity() const
    {
        return after ? *after : *before; // NOLINT(bugprone-unchecked-optional-access): a change is of one or of both
    }
};

/// What differs from one list of activities to another, by code: dates moved, budgets recosted, partner or responsible
/// reassigned, anything else reworded.
QList<PlanChange> differenceOf(const QList<PlanActivity> &before, const QList<PlanActivity> &after);

/// The word of a change; translate it in the context "Words".
const char *wordOf(ChangeKind value);

} // namespace minutier
