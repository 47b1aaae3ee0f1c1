// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QDateTime>

namespace minutier {

/// Whether the device that sent a command signed it.
enum class DeviceSignature {
    Absent,  ///< The entry carries none.
    Holds,   ///< It is that of the device the register knows.
    Unknown, ///< The register knows no key of the device.
    Wrong,
};

/// What speaks for one entry of the journal: its digest, the device that signed it, the signed head it stands under.
struct EntryEvidence
{
    qint64 index = 0;
    qint64 size = 0; ///< Entries of its ledger today.
    QString digest;  ///< Of its leaf, in lower-case hexadecimal.
    QString device;  ///< As it is called, else its id.
    DeviceSignature signature = DeviceSignature::Absent;
    qint64 headSize = 0; ///< Entries under the newest signed head; 0 where none was signed.
    QString headRoot;    ///< In lower-case hexadecimal.
    QDateTime headAt;    ///< Of the last entry under it.
    bool included = false;
};

/// Reads and checks it; refuses an entry that is not there or cannot be read.
Result<EntryEvidence> readEntryEvidence(Database &database, const QString &ledger, qint64 index);

} // namespace minutier
