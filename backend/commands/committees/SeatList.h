// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/projects/Organisation.h"

namespace minutier {

/// A line of a pasted list of seats, understood.
struct PastedSeat
{
    QString organisation;
    QString function;
    Sector sector = Sector::Institution;
    bool atRisk = false; ///< Only the sector may be shown of who sits there.

    friend bool operator==(const PastedSeat &, const PastedSeat &) = default;
};

/// Reads lines of "organisation; function; sector; at risk", or the same with tabs, as people paste them from a table.
/// All but the organisation may be left out; the sector is its stored word or one that people use for it.
Result<QList<PastedSeat>> readSeatList(const QString &text);

} // namespace minutier
