// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/MandateClock.h"
#include "storage/Database.h"

namespace minutier {

/// The mandate clock of a committee on a day, from its terms in force and its sessions held with quorum.
Result<MandateClock> readCommitteeClock(Database &database, const CommitteeId &committee, const QDate &today);

} // namespace minutier
