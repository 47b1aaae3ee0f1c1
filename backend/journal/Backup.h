// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Verification.h"
#include "storage/RegisterFolder.h"

namespace minutier {

/// Writes a whole copy of the register to one file and reads all of it back; refuses to write over anything.
/// The report is that of the copy; a copy that does not verify is not kept.
Result<VerificationReport> backUp(Database &database, const QString &file, const Progress &progress = {});

/// Puts a copy into a folder that holds no register yet, after reading all of it; the copy itself is not touched.
Result<VerificationReport> restoreBackup(const QString &file, const QString &folder, const Progress &progress = {});

} // namespace minutier
