// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/VerifiedEntries.h"

#include <vector>

namespace minutier {

/// Checks the rows of one table against the fold of what the journal says of each.
class RowChecker
{
public:
    RowChecker(Database &database, const TableShape &table);

    /// Visits every row, with what is wrong with it where something is.
    Result<> each(const std::function<bool(const std::optional<Difference> &)> &visit);

    /// Rows that the journal made and the table no longer holds.
    Result<QList<Difference>> missing();

private:
    /// A cell of a row, opened where it can be.
    struct Cell
    {
        enum class State {
            Plain,
            Shut,  ///< Sealed, and its key is not here.
            Wrong, ///< Not sealed although it should be, or sealed and no longer what was.
        };
        QVariant value;
        State state = State::Plain;
    };
    /// What the entries say of a row, one after the other.
    struct Folded
    {
        struct Cell
        {
            evidence::Json value;
            bool isKnown = true; ///< No part that is shut came after it.
        };
        std::vector<Cell> cells;
        qint64 revision = 0;
        bool inOrder = true;
        QString ledger;
    };

    [[nodiscard]] QList<Cell> cellsOf(const Row &row);
    /// Adds what one part of an entry says; false where it cannot be read.
    bool fold(const Row &row, const QString &id, Folded &folded);
    [[nodiscard]] Result<QString> wrongIn(const QString &id, const QList<Cell> &cells);

    Database &m_database;
    const TableShape &m_table;
};

} // namespace minutier
