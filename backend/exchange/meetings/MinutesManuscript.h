// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "exchange/meetings/SessionFacts.h"

namespace minutier {

/// The minutes of a session, from its paragraphs and its record; a Conflict while nothing was held yet.
Result<Manuscript> minutesOf(Database &database, const SessionFacts &facts);

} // namespace minutier
