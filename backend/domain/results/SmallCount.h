// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "domain/results/Indicator.h"
#include "domain/results/Quantity.h"

namespace minutier {

/// The least number of people that a count may tell apart: 5 for a donor, 10 for the public, none within the committee.
int leastCount(Audience audience);

/// Whether an indicator counts people, or what people may be recognised by; only what is known to be a thing does not.
bool countsPeople(const Indicator &indicator);

/// What an audience may read of a count.
enum class Disclosure {
    Shown,
    BelowLeast, ///< Only that it is below the least count.
    Withheld,   ///< Nothing: a hidden count could be worked out from it, or it is only known to be above a small one.
};

/// What may be read of a count that stands alone. Zero tells nobody apart, and a missing count says nothing.
Disclosure disclosureOf(const Quantity &count, int least);

} // namespace minutier
