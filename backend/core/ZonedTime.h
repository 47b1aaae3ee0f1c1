// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDateTime>

namespace minutier {

/// A wall-clock time in a place: what was agreed (local, zone) and the instant it meant then (UTC).
/// The three are stored together, so that a later change of the zone's rules never moves a held session.
struct ZonedTime
{
    QString local; ///< `2020-09-03T09:00`, to the minute.
    QString zone;  ///< IANA name, `America/Tegucigalpa`.
    QDateTime utc;

    /// Works the instant out of local time and zone; refuses unknown zones and hours that a clock change skips.
    static Result<ZonedTime> make(const QString &local, const QString &zone, const QString &field = {});

    [[nodiscard]] bool isNull() const { return local.isEmpty(); }
    [[nodiscard]] QDate date() const;
    friend bool operator==(const ZonedTime &, const ZonedTime &) = default;
};

/// Whether the name is a zone this machine knows.
bool isKnownZone(const QString &zone);

/// The city an IANA name ends in: `Tegucigalpa`, `Port-au-Prince`.
QString cityOf(const QString &zone);

/// The wall-clock time an instant has in a zone.
QDateTime inZone(const QDateTime &utc, const QString &zone);

} // namespace minutier
