// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace minutier {

/// How far a ledger reaches, and how far the office has signed it.
struct LedgerState
{
    QString ledger;
    QString project; ///< Code; empty for the office's own ledger.
    qint64 size = 0;
    QString root;          ///< Lower-case hexadecimal.
    qint64 signedSize = 0; ///< Of the newest head that the office signed and that is still one of this ledger.
};

/// Every ledger of the register, the projects' by their codes, the office's last.
Result<QList<LedgerState>> readLedgerStates(Database &database);

} // namespace minutier
