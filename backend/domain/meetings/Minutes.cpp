// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/Minutes.h"

#include "core/Say.h"

namespace minutier {

Result<> canEdit(const Minutes &minutes)
{
    if (minutes.state != MinutesState::Approved)
        return {};
    return Error::conflict(Say::tr("These minutes are approved and locked. Add an addendum to correct them."));
}

} // namespace minutier
