// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "exchange/meetings/SessionFacts.h"

namespace minutier {

/// Who was there, as the audience may see them; people who read alike are counted together, and the total stays true.
Manuscript::Table attendanceTable(const SessionFacts &facts);

/// "20 people present, 10 seats spoken for."
QString attendanceTotal(const SessionFacts &facts);

} // namespace minutier
