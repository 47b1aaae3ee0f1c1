// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "exchange/plans/Wording.h"

namespace minutier {

/// What a copy does not say of results, counted while it is written.
struct Omissions
{
    int small = 0;      ///< Counts that are only said to be below the least one.
    int withheld = 0;   ///< Counts that others could be worked out from.
    int notes = 0;      ///< Notes on data, which stay within the committee.
    int unverified = 0; ///< Newer data that nobody verified yet.
};

/// Ends a document: replaces protected names that people typed, and says what the copy leaves out and why.
Result<Manuscript>
closed(Database &database, Manuscript manuscript, const Wording &wording, const Omissions &omissions);

} // namespace minutier
