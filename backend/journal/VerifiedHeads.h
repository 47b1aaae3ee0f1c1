// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Verification.h"

namespace minutier {

/// What is wrong with the heads that were signed: each must be a head of its ledger as it is now, by the office's key.
Result<QList<Difference>> wrongHeads(Database &database);

/// What is wrong with the keys of personal data: each must open, and be of somebody in the register who is not erased.
Result<QList<Difference>> wrongKeys(Database &database, const QSet<QString> &erased);

} // namespace minutier
