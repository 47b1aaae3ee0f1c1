// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace minutier {

/// How many texts that people search are not those of the records they stand for.
Result<qint64> searchTextsAstray(Database &database);

} // namespace minutier
