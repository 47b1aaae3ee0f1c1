// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/SearchTexts.h"

#include <QList>
#include <QUuid>
#include <QVariant>

namespace minutier {

class TableShape;

/// One cell before and after; `before` is NULL in a row just made.
struct CellChange
{
    QLatin1StringView column;
    QVariant before;
    QVariant after;
};

/// One row that a command made or changed.
struct RowChange
{
    const TableShape *table;
    QUuid id;
    QUuid project; ///< The ledger it is written in; null for the office's.
    QUuid subject; ///< The person or organisation its personal cells are about; null for nobody.
    int revision = 1;
    QList<CellChange> cells;
};

/// What repositories changed, in order; the journal entry is made from it and from nothing else.
class Changes
{
public:
    void record(RowChange change) { m_rows.append(std::move(change)); }
    [[nodiscard]] const QList<RowChange> &rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// Texts that search must know of once the rest is written.
    void remember(SearchText text) { m_texts.append(std::move(text)); }
    [[nodiscard]] const QList<SearchText> &texts() const { return m_texts; }

private:
    QList<RowChange> m_rows;
    QList<SearchText> m_texts;
};

} // namespace minutier
