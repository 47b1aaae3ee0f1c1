// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/AgreementAmendment.h"

#include "core/Say.h"

namespace minutier {

Result<> canBecome(const AgreementAmendment &amendment, AmendmentState next)
{
    if (amendment.state == AmendmentState::Signed || amendment.state == AmendmentState::Refused)
        return Error::conflict(
            Say::tr("Amendment %1 is closed. Request a new one to change the agreement again.").arg(amendment.reference)
        );
    if (next <= amendment.state)
        return Error::conflict(Say::tr("Amendment %1 is already past that step.").arg(amendment.reference));
    return {};
}

} // namespace minutier
