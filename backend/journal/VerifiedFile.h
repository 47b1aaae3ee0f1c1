// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Verification.h"

namespace minutier {

/// What is wrong with the list of table scripts that ran: each must be one of this program's, to the letter.
Result<QList<Difference>> wrongScripts(Database &database);

/// What is wrong with the file itself: tables, indexes and triggers other than the scripts make, cells of a type their
/// column cannot have, indexes that are not of their table. PostgreSQL keeps its own files.
Result<QList<Difference>> wrongFile(Database &database);

} // namespace minutier
