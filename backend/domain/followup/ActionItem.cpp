// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/ActionItem.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

bool isClosed(ActionState state)
{
    return state == ActionState::Done || state == ActionState::Dropped;
}

Result<> validate(const ActionItem &action)
{
    if (action.title.isEmpty())
        return Error::invalid(Say::tr("Write what must be done."), u"title"_s);
    return {};
}

} // namespace minutier
