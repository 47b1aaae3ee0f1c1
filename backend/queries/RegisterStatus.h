// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QList>

namespace minutier {

/// The head of one ledger, as people compare it.
struct LedgerStatus
{
    QString ledger; ///< `office`, or the project's code.
    qint64 size = 0;
    QString root;
};

/// What a register holds. Depends on the register alone: no clock, path or process.
struct RegisterStatus
{
    QString office;
    int schema = 0;
    QList<LedgerStatus> ledgers;
    QList<std::pair<QString, qint64>> counts; ///< By the command line's word for each entity.
};

Result<RegisterStatus> readStatus(Database &database);

} // namespace minutier
