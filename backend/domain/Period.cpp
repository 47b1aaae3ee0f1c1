// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Period.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> checkPeriod(const PartialDate &from, const PartialDate &until)
{
    if (!from.isNull() && !until.isNull() && until.last() < from.first())
        return Error::invalid(Say::tr("It cannot end before it starts."), u"ends_on"_s);
    return {};
}

} // namespace minutier
