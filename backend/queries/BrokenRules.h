// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace minutier {

/// A sentence for each rule of the register that some rows break; none where every rule holds.
Result<QStringList> brokenRules(Database &database);

} // namespace minutier
