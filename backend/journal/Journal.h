// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Entry.h"
#include "storage/Database.h"

namespace minutier {

/// Where an entry stands: the ledger, and its number in it from 0.
struct EntryPlace
{
    QString ledger;
    qint64 index = 0;
};

/// The audit trail: appends entries to ledgers, in the transaction that changed the rows.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {}

    /// The key that signs this machine's commands from now on.
    void signWith(const evidence::SigningKey &device) { m_device = device; }

    /// Writes the entry of a command into the one ledger its rows belong to; refuses rows of two ledgers.
    Result<EntryPlace>
    append(const Envelope &envelope, const Note &note, const evidence::Json &command, const Changes &changes);

    /// The counter that the next command of a device carries.
    Result<qint64> nextCounter(const DeviceId &device);

    /// Where a device's command was entered; nothing when it was not.
    Result<std::optional<EntryPlace>> placeOf(const DeviceId &device, qint64 counter);

    /// What an entry made, if exactly this command made it; nothing when another did.
    Result<std::optional<Made>> answerOf(const EntryPlace &place, const evidence::Json &command);

private:
    Result<> write(const EntryPlace &place, const Envelope &envelope, const QString &verb, const DraftedEntry &entry);
    Result<> touch(const EntryPlace &place, const Changes &changes);
    /// Refuses a new row whose id is another record's: an id names one record, whatever its kind.
    Result<> checkIds(const Changes &changes);

    Database &m_database;
    std::optional<evidence::SigningKey> m_device;
};

/// A body as it was before it was sealed; empty where it cannot be opened: erased, shut, or altered.
QString
openedBody(Database &database, const QString &ledger, qint64 index, const QString &subject, const QString &kept);

} // namespace minutier
