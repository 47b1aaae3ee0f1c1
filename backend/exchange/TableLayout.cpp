// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PageLayout.h"

#include <algorithm>
#include <numeric>

namespace minutier {

constexpr qreal cellSize = 9;
constexpr qreal padding = 4;

static qreal totalShare(const Manuscript::Table &table)
{
    return std::accumulate(
        table.columns.begin(),
        table.columns.end(),
        0.0,
        [](qreal sum, const Manuscript::Column &column) { return sum + column.share; }
    );
}

PageLayout::LaidRow
PageLayout::layRow(const Manuscript::Table &table, const QStringList &cells, const QFont &font) const
{
    LaidRow row;
    const auto share = m_body.width() / totalShare(table);
    for (int i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns.at(i);
        row.cells.push_back(layText(cells.value(i), font, share * column.share - points(2 * padding), column.isNumber));
        row.height = std::max(row.height, row.cells.back().height);
    }
    row.height += points(2 * padding);
    return row;
}

void PageLayout::placeHeader(const Manuscript::Table &table, const LaidRow &header)
{
    page().fills.push_back({{m_body.left(), m_pen, m_body.width(), header.height}, ink::ground});
    placeRow(table, header, true);
}

void PageLayout::placeRow(const Manuscript::Table &table, const LaidRow &row, bool isHeader)
{
    const auto share = m_body.width() / totalShare(table);
    auto x = m_body.left() + points(padding);
    for (int i = 0; i < table.columns.size(); ++i) {
        const auto &cell = row.cells[std::size_t(i)];
        page().lines.push_back(
            {cell.layout, 0, cell.lines(), {x, m_pen + points(padding)}, isHeader ? ink::quiet : ink::text}
        );
        x += share * table.columns.at(i).share;
    }
    m_pen += row.height;
    page().fills.push_back({{m_body.left(), m_pen, m_body.width(), points(0.5)}, ink::rule});
}

void PageLayout::lay(const Manuscript::Table &table)
{
    QStringList titles;
    for (const auto &column : table.columns)
        titles.append(column.title);
    const auto header = layRow(table, titles, font(cellSize - 0.5, true));
    bool begun = false;
    for (const auto &cells : table.rows) {
        const auto row = layRow(table, cells, font(cellSize));
        // A row is never split; one taller than a page flows on cell by cell instead.
        const bool tooTall = row.height > m_body.height() - header.height;
        if (!begun && left() < header.height + std::min(row.height, m_body.height() / 2))
            turnPage();
        else if (begun && left() < row.height && !tooTall) {
            turnPage();
            placeHeader(table, header);
        }
        if (!begun)
            placeHeader(table, header);
        begun = true;
        if (!tooTall) {
            placeRow(table, row, false);
            continue;
        }
        for (const auto &cell : row.cells)
            place(cell, m_body.left() + points(padding), ink::text);
        m_pen += points(padding);
    }
    if (!begun)
        placeHeader(table, header);
    m_pen += points(10);
}

} // namespace minutier
