// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/Office.h"
#include "evidence/Commitment.h"
#include "evidence/Signing.h"
#include "storage/Changes.h"

#include <QDateTime>
#include <map>

namespace minutier {

/// What a command arrives in: what makes running it again give the same rows.
struct Envelope
{
    QUuid id;
    QDateTime at; ///< UTC.
    AccountId who;
    DeviceId dev;
    qint64 ctr = 0; ///< 1, 2, 3 … on each device.
};

/// What a command made or changed, as people and scripts name it.
struct Made
{
    QString entity;
    QUuid id;
    QString reference;
    friend bool operator==(const Made &, const Made &) = default;
};

/// What a command did, in the journal's words.
struct Note
{
    QString verb; ///< `decision.recorded`, never translated.
    Made made;
};

/// An entry about to be written: the leaf that is hashed for ever, and the bodies that people read.
struct DraftedEntry
{
    std::string leaf;
    std::map<QString, std::string> bodies; ///< By subject: a person's id, or `nobody`.
};

/// The subject of what is about no person.
QString nobody();

/// Path of a cell inside its entry, as its commitment binds it: `decision/<id>/statement`.
std::string cellPath(const std::string &entity, const std::string &id, const std::string &column);

/// Where a person's part of an entry is kept: what its seal is bound to.
QString bodyPlace(const QString &ledger, qint64 index);

/// Makes the entry of a command from what its repositories reported, signed by the device where its key is given.
DraftedEntry draftEntry(
    const Envelope &envelope,
    const Note &note,
    const evidence::Json &command,
    const Changes &changes,
    const evidence::SigningKey *device = nullptr
);

} // namespace minutier
