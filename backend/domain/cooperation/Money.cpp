// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/Money.h"

#include "core/Say.h"
#include "domain/Codes.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<> checkMoney(const std::optional<Decimal> &amount, const QString &currency, const QString &prefix)
{
    const auto field = prefix + u"currency"_s;
    if (amount.has_value() != !currency.isEmpty())
        return Error::invalid(Say::tr("Give an amount together with its currency."), field);
    if (amount && amount->isNegative())
        return Error::invalid(Say::tr("An amount cannot be negative."), prefix + u"amount"_s);
    if (!currency.isEmpty() && !isCurrencyCode(currency))
        return Error::invalid(Say::tr("Write the currency as its three-letter ISO code, such as CAD."), field);
    return {};
}

} // namespace minutier
