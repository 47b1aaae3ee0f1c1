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
    if (table.isGroup(cells)) {
        row.cells.push_back(layText(cells.first(), font, m_body.width() - points(2 * padding)));
        row.height = row.cells.back().height + points(2 * padding);
        return row;
    }
    const auto share = m_body.width() / totalShare(table);
    for (int i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns.at(i);
        // A number at the right of its column keeps away from the words that begin the next one.
        const auto apart = column.isNumber && i + 1 < table.columns.size() ? points(padding) : 0;
        const auto width = share * column.share - points(2 * padding) - apart;
        row.cells.push_back(layText(cells.value(i), font, width, column.isNumber));
        row.height = std::max(row.height, row.cells.back().height);
    }
    row.height += points(2 * padding);
    return row;
}

qreal PageLayout::beginning(const Manuscript::Table &table) const
{
    qreal height = points(cellSize * 2 + 2 * padding);
    for (qsizetype i = 0; i < std::min<qsizetype>(table.rows.size(), 2); ++i)
        if (i == 0 || table.isGroup(table.rows.first()))
            height += layRow(table, table.rows.at(i), font(cellSize)).height;
    return std::min(height, m_body.height() / 2);
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
    for (int i = 0; i < int(row.cells.size()); ++i) {
        const auto &cell = row.cells[std::size_t(i)];
        page().lines.push_back(
            {cell.layout, 0, cell.lines(), {x, m_pen + points(padding)}, isHeader ? ink::quiet : ink::text}
        );
        x += share * table.columns.at(i).share;
    }
    m_pen += row.height;
    page().fills.push_back({{m_body.left(), m_pen, m_body.width(), points(0.5)}, ink::rule});
}

void PageLayout::makeRoom(const Manuscript::Table &table, const LaidRow &header, qreal height, bool begun)
{
    if (!begun && left() < header.height + std::min(height, m_body.height() / 2))
        turnPage();
    const bool turns = begun && left() < height && height <= m_body.height() - header.height;
    if (turns)
        turnPage();
    if (turns || !begun)
        placeHeader(table, header);
}

void PageLayout::lay(const Manuscript::Table &table)
{
    QStringList titles;
    for (const auto &column : table.columns)
        titles.append(column.title);
    const auto header = layRow(table, titles, font(cellSize - 0.5, true));
    if (table.rows.isEmpty())
        placeHeader(table, header);
    const auto laid = [&](qsizetype index) {
        const auto &cells = table.rows.at(index);
        return layRow(table, cells, font(cellSize, table.isGroup(cells) || table.isSum(index)));
    };
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        const auto row = laid(index);
        const bool isGroup = table.isGroup(table.rows.at(index));
        // The head of a group stays with the first row below it.
        const auto next = isGroup && index + 1 < table.rows.size() ? laid(index + 1).height : 0;
        const bool together = row.height + next <= m_body.height() - header.height;
        makeRoom(table, header, together ? row.height + next : row.height, index > 0);
        if (isGroup)
            page().fills.push_back({{m_body.left(), m_pen, m_body.width(), row.height}, ink::group});
        // A row is never split; one taller than a page flows on cell by cell instead.
        if (row.height <= m_body.height() - header.height) {
            placeRow(table, row, false);
            continue;
        }
        for (const auto &cell : row.cells)
            place(cell, m_body.left() + points(padding), ink::text);
        m_pen += points(padding);
    }
    m_pen += points(10);
}

} // namespace minutier
