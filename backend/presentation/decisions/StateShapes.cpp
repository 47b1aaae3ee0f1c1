// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/decisions/StateShapes.h"

namespace minutier {

using namespace Qt::StringLiterals;

QString shapeOf(DecisionState state)
{
    switch (state) {
    case DecisionState::Adopted:
    case DecisionState::Executed:
        return u"ok"_s;
    case DecisionState::AdoptedWithConditions:
        return u"condition"_s;
    case DecisionState::Deferred:
        return u"planned"_s;
    case DecisionState::Rejected:
    case DecisionState::Revoked:
        return u"late"_s;
    case DecisionState::Proposed:
    case DecisionState::Withdrawn:
    case DecisionState::Superseded:
        break;
    }
    return u"draft"_s;
}

QString shapeOf(RecommendationState state)
{
    switch (state) {
    case RecommendationState::Issued:
        return u"planned"_s;
    case RecommendationState::Answered:
    case RecommendationState::InProgress:
        return u"progress"_s;
    case RecommendationState::Implemented:
        return u"ok"_s;
    case RecommendationState::NotImplemented:
        break;
    }
    return u"late"_s;
}

QString shapeOf(ConditionState state)
{
    return state == ConditionState::Lifted ? u"ok"_s : u"condition"_s;
}

QString shapeOf(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return u"planned"_s;
    case ActionState::InProgress:
        return u"progress"_s;
    case ActionState::Done:
        return u"ok"_s;
    case ActionState::Dropped:
        break;
    }
    return u"draft"_s;
}

} // namespace minutier
