// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/committees/Membership.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

bool Membership::isInForceOn(const QDate &day) const
{
    const auto from = validFrom.first();
    const auto until = validUntil.last();
    return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
}

bool Membership::speaksForSeat() const
{
    return !seat.isNull() && (kind == MembershipKind::Titular || kind == MembershipKind::Alternate);
}

Result<> validate(const Membership &membership)
{
    const bool needsSeat = membership.kind == MembershipKind::Titular || membership.kind == MembershipKind::Alternate;
    if (needsSeat && membership.seat.isNull())
        return Error::invalid(Say::tr("Choose the seat this person holds."), u"seat"_s);
    if (membership.kind == MembershipKind::Observer && !membership.seat.isNull())
        return Error::invalid(
            Say::tr("An observer holds no seat. Leave the seat empty, or appoint an alternate."), u"seat"_s
        );
    const auto from = membership.validFrom.first();
    const auto until = membership.validUntil.last();
    if (from.isValid() && until.isValid() && until < from)
        return Error::invalid(Say::tr("A membership cannot end before it begins."), u"valid_until"_s);
    return {};
}

} // namespace minutier
