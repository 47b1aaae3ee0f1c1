// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Observation.h"

namespace minutier {

/// What data or a target says, as people read it: "more than 70", "62.5% (10 of 16)", or its words where it has no
/// number; empty where it says nothing.
QString valueWords(const Indicator &indicator, const Observation &observation, const Phrasebook &phrases);
QString valueWords(const Indicator &indicator, const Target &target, const Phrasebook &phrases);

/// The value alone, "62.5%", and what it is of, "10 of 16"; the second is empty for what is no percentage.
QString numberWords(const Indicator &indicator, const Observation &observation, const Phrasebook &phrases);
QString numberWords(const Indicator &indicator, const Target &target, const Phrasebook &phrases);
QString baseWords(const Observation &observation, const Phrasebook &phrases);
QString baseWords(const Target &target, const Phrasebook &phrases);

/// What a part says: "about 1,200", or its share of the whole where the source gives that and no number.
QString valueWords(const Part &part, const Phrasebook &phrases);

/// The value, or the one that a percentage's two numbers make; missing where there is neither.
template <typename Measured>
Quantity quantityOf(const Measured &measured)
{
    if (measured.value || !measured.numerator || !measured.denominator)
        return {measured.value, measured.qualifier};
    return {Decimal::percentage(*measured.numerator, *measured.denominator), measured.qualifier};
}

} // namespace minutier
