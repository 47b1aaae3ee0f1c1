// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "journal/Heads.h"
#include "queries/evidence/Openings.h"

namespace minutier {

/// What a proof is about, and for whom.
struct ProofRequest
{
    QString entity;    ///< `version`, `decision`, or `entry` for one entry of the journal.
    QString ledger;    ///< The project's.
    QUuid id;          ///< Of the version or decision.
    qint64 entry = -1; ///< Number of the entry.
    Audience audience = Audience::Donor;
    QString lang;
    std::optional<qint64> known; ///< Size of the head the reader holds already.
};

/// The ledger in which a record was made.
Result<QString> ledgerOfRecord(Database &database, const QUuid &id);

/// Refuses a head the reader is said to hold that this ledger cannot have had: none, or larger than the ledger is.
Result<> checkKnown(Database &database, const ProofRequest &request);

/// A `.mproof` file under a signed head: whoever holds the policy checks it without us. Texts that hold a name the
/// audience may not read stay shut. With `known`, it shows that the ledger the reader saw begins the one under this
/// head.
Result<QByteArray> makeProof(Database &database, const ProofRequest &request, const SignedHead &head);

/// The reader's policy: which office, which keys. It is handed over once, by another way than the proofs.
Result<QByteArray> makePolicy(Database &database);

} // namespace minutier
