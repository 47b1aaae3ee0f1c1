// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/committees/Seat.h"

namespace minutier {

SeatSector benchOf(Sector sector)
{
    switch (sector) {
    case Sector::Institution:
        return SeatSector::Institution;
    case Sector::CivilSociety:
        return SeatSector::CivilSociety;
    case Sector::Academic:
        return SeatSector::Academic;
    case Sector::Private:
        return SeatSector::Private;
    case Sector::Donor:
    case Sector::Implementer:
    case Sector::Multilateral:
        break;
    }
    return SeatSector::Cooperation;
}

bool Seat::existsOn(const QDate &day) const
{
    const auto from = validFrom.first();
    const auto until = validUntil.last();
    return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
}

} // namespace minutier
