// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/Indicator.h"

#include "domain/Codes.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const Indicator &indicator)
{
    return isCode(indicator.code) ? Result<>() : badCode(u"1110.1"_s);
}

} // namespace minutier
