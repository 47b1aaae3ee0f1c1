// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/Actor.h"
#include "storage/Database.h"

#include <QDateTime>

namespace minutier {

/// One cell an entry changed.
struct JournalCell
{
    QString entity;
    QString id;
    QString field;
    QVariant before;
    QVariant after;
    bool hidden = false; ///< Its values are not for this audience.
};

/// One entry of the audit trail, as people read it.
struct JournalLine
{
    QString ledger;
    QString project; ///< Code; empty in the office's ledger.
    qint64 index = 0;
    QDateTime at;
    QString who;  ///< Title of the account.
    QString verb; ///< `decision.recorded`.
    QString entity;
    QString id;
    QString reference;
    QString leafHash; ///< Lower-case hexadecimal.
    QList<JournalCell> cells;
};

/// Which entries are wanted.
struct JournalQuery
{
    QUuid project; ///< Null with `everywhere` false means the office.
    bool everywhere = true;
    QUuid record; ///< Only entries that touched this record.
    QString verb; ///< Only entries whose verb begins so: `decision.`.
    QUuid who;
    qint64 after = -1;  ///< Oldest first: after this index.
    qint64 before = -1; ///< Newest first: before this index; -1 for oldest first.
    bool newestFirst = false;
    int limit = 100;
    bool withCells = true;
};

/// A page of the audit trail, with the values an audience may see.
Result<QList<JournalLine>> readJournal(Database &database, const JournalQuery &query, Audience audience);

} // namespace minutier
