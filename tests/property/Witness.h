// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Entry.h"
#include "property/RegisterRows.h"

namespace minutier {

/// Remembers what was, and says which rule of PRODUCT.md, section 4, a change broke: what is never overwritten, never
/// deleted, never inferred, and what must come along by itself.
class Witness
{
public:
    explicit Witness(RegisterRows &rows)
        : m_rows(rows)
    {}

    /// Compares the tables a command touched with what they were; a sentence where a rule is broken.
    QString brokenBy(const QString &command, const Made &made, const QStringList &touched);

private:
    using Rows = QHash<QString, RowCells>; ///< By id.

    QString brokenTable(const QString &table);
    QString brokenRow(const QString &table, const RowCells &before, const RowCells &after) const;
    QString brokenByNewRow(const QString &table, const RowCells &row);
    QString brokenValidation(const RowCells &validation);
    QString brokenQuorum(const RowCells &decision);
    QString brokenEnd(const QString &command);
    QString brokenAgenda(const RowCells &meeting);

    RegisterRows &m_rows;
    QHash<QString, Rows> m_before;
    QHash<QString, QString> m_firstEnd; ///< Of each project, when it was started.
};

} // namespace minutier
