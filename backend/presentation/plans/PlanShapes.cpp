// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plans/PlanShapes.h"

namespace minutier {

using namespace Qt::StringLiterals;

QString shapeOf(PlanState state)
{
    switch (state) {
    case PlanState::Validated:
    case PlanState::Closed:
        return u"ok"_s;
    case PlanState::ValidatedWithConditions:
        return u"condition"_s;
    case PlanState::Submitted:
        return u"planned"_s;
    case PlanState::Rejected:
        return u"late"_s;
    case PlanState::Draft:
    case PlanState::Returned:
    case PlanState::Superseded:
        break;
    }
    return u"draft"_s;
}

QString shapeOf(ProgressState state)
{
    switch (state) {
    case ProgressState::InProgress:
        return u"progress"_s;
    case ProgressState::Done:
        return u"ok"_s;
    case ProgressState::Delayed:
        return u"late"_s;
    case ProgressState::Dropped:
        return u"draft"_s;
    case ProgressState::NotStarted:
        break;
    }
    return u"planned"_s;
}

QString shapeOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u"ok"_s;
    case ChangeKind::Dropped:
        return u"late"_s;
    case ChangeKind::Moved:
    case ChangeKind::Reassigned:
        return u"progress"_s;
    case ChangeKind::Recosted:
        return u"warn"_s;
    case ChangeKind::Reworded:
        break;
    }
    return u"draft"_s;
}

} // namespace minutier
