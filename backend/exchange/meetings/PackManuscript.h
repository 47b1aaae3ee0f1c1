// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "exchange/meetings/SessionFacts.h"

namespace minutier {

/// What members read before a session: agenda, papers and what happened since they last met.
Result<Manuscript> packOf(Database &database, const SessionFacts &facts, const QDate &today);

} // namespace minutier
