// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Commitment.h"
#include "journal/Verification.h"
#include "storage/Statement.h"
#include "storage/Tables.h"

#include <QSet>

namespace minutier {

/// Checks the entries of one ledger, in order: columns against leaf, leaf against bodies, both against what they touch.
class EntryChecker
{
public:
    /// `erased` are the people whose part of an entry nobody can open any more; `from` is the first entry to come.
    EntryChecker(Database &database, QString ledger, QSet<QString> erased, qint64 from);

    /// What is wrong with the entry of a row (idx, leaf, dev, ctr, who, verb, at); nothing when all agrees. Without
    /// its contents only its number is read.
    std::optional<Difference> check(const Row &row, const QByteArray &leaf, bool contents);

    /// How many rows of each entity the entries say were made.
    [[nodiscard]] const QHash<QString, qint64> &made() const { return m_made; }
    /// How many parts could not be opened: their person is erased, or the vault is shut.
    [[nodiscard]] qint64 unopened() const { return m_unopened; }

private:
    using Cells = QHash<QString, std::pair<QString, evidence::Json>>; ///< Path → subject's secret, value.

    [[nodiscard]] QString wrongIn(const Row &row, std::string_view leaf);
    [[nodiscard]] QString wrongInBodies(qint64 index, const evidence::Json::Object &leaf);
    QString openBody(const QString &text, Cells &cells) const;

    /// The text of a body: nothing where it may stay shut; an error where it should open and does not.
    Result<std::optional<QString>> openText(qint64 index, const QString &subject, const QString &kept);

    Database &m_database;
    QString m_ledger;
    QSet<QString> m_erased;
    qint64 m_next;
    qint64 m_unopened = 0;
    QHash<QString, qint64> m_made;
};

} // namespace minutier
