// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "exchange/meetings/SessionFacts.h"

namespace minutier {

/// What the minutes begin with: reference, date, quorum, how far the minutes are.
Manuscript::Facts minutesFacts(const SessionFacts &facts);

/// Everything a session decided, recommended and asked to be done, with who and by when.
Manuscript::Table summaryTable(const SessionFacts &facts);

/// What each seat answered to the minutes.
Manuscript::Table approvalTable(const SessionFacts &facts);

} // namespace minutier
