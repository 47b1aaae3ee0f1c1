// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Merkle.h"
#include "storage/Database.h"

#include <QSet>
#include <functional>

namespace minutier {

/// One place where rows, journal and tree do not say the same.
struct Difference
{
    QString ledger;
    qint64 index = -1; ///< Entry concerned; -1 where it is a row or a file.
    QString entity;
    QString id;
    QString sentence; ///< For people.
};

/// The part of each ledger that was checked before, by the name of the ledger.
using CheckedHeads = QHash<QString, evidence::Frontier>;

/// How much a verification reads.
struct Extent
{
    bool contents = true;    ///< What the entries say, rows and files; else the tree and its heads alone.
    bool signatures = false; ///< What each device signed.
    bool onlyNew = false;    ///< Only entries behind `read`, and no rows.
    CheckedHeads read;       ///< What was read before.
    CheckedHeads known;      ///< Every ledger must go on from these.
};

/// What a verification read, and what it found.
struct VerificationReport
{
    qint64 entries = 0;
    qint64 rows = 0;
    qint64 documents = 0;
    qint64 unopened = 0;         ///< Parts of entries about people who are erased, or that a shut vault keeps.
    qint64 withoutSignature = 0; ///< Entries no device signed; counted only where signatures are checked.
    bool cancelled = false;
    QList<Difference> differences; ///< The first ones, at most 20.
    CheckedHeads heads;            ///< Where each ledger ends.

    [[nodiscard]] bool isIntact() const { return differences.isEmpty() && !cancelled; }
};

/// Told how far the work is; says whether to go on.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Checks every entry, the tree over them, every row and every file against each other.
class Verification
{
public:
    explicit Verification(Database &database, Progress progress = {}, Extent extent = {});

    Result<VerificationReport> run();

private:
    Result<> checkScripts();
    Result<> checkFile();
    Result<> checkLedgers();
    Result<> readErased();
    Result<> checkLedger(const QString &ledger);
    Result<> checkSecrets();
    Result<> checkCounters();
    Result<> checkTables();
    Result<> checkDocuments();
    Result<> checkAll(const Result<QList<Difference>> &wrong);
    bool goOn();
    bool found(Difference difference);
    bool foundOlder(const QString &ledger, const evidence::Frontier &known);

    Database &m_database;
    Progress m_progress;
    Extent m_extent;
    VerificationReport m_report;
    qint64 m_total = 0;
    QSet<QString> m_erased;        ///< People whose data is gone for good.
    QHash<QString, qint64> m_made; ///< How many rows of each entity the journal says were made.
};

} // namespace minutier
