// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "exchange/QrSquare.h"

#include <QColor>
#include <QFont>
#include <QPaintDevice>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace minutier {

/// Some lines of a laid-out text, placed on a page.
struct PlacedLines
{
    std::shared_ptr<QTextLayout> text;
    int from = 0; ///< First line.
    int count = 0;
    QPointF at; ///< Top left of the first line.
    QColor color;
};

/// A filled rectangle: a rule, a table's ground.
struct PlacedFill
{
    QRectF area;
    QColor color;
};

/// One page, ready to be painted.
struct LaidPage
{
    std::vector<PlacedFill> fills;
    std::vector<PlacedLines> lines;
};

/// Where a heading came to stand, for the document's outline.
struct LaidHeading
{
    QString text;
    int level = 1;
    int page = 0;
    qreal top = 0; ///< In points from the page's top edge.
};

/// Where a code came to stand; in points from the page's top left.
struct LaidCode
{
    QString alternative;
    QrSquare square;
    int page = 0;
    qreal left = 0;
    qreal top = 0;
    qreal side = 0;
};

/// A document cut into pages: rows are never split, headings stay with what follows, tables repeat their header.
class PageLayout
{
public:
    /// Lays out for a device; `pageSize` in device units.
    PageLayout(QPaintDevice &device, const QSizeF &pageSize);

    void lay(const Manuscript &manuscript);

    [[nodiscard]] const std::vector<LaidPage> &pages() const { return m_pages; }
    [[nodiscard]] const QList<LaidHeading> &headings() const { return m_headings; }
    [[nodiscard]] const std::vector<LaidCode> &codes() const { return m_codes; }
    /// The space texts may fill on a page.
    [[nodiscard]] const QRectF &body() const { return m_body; }
    /// Points as device units.
    [[nodiscard]] qreal points(qreal value) const { return value * m_unit; }
    [[nodiscard]] QFont font(qreal size, bool bold = false) const;

private:
    struct Laid
    {
        std::shared_ptr<QTextLayout> layout;
        qreal height = 0;
        [[nodiscard]] int lines() const { return layout->lineCount(); }
    };
    /// A row of cells, laid out; its height is the tallest cell's.
    struct LaidRow
    {
        std::vector<Laid> cells;
        qreal height = 0;
    };

    /// How much of what follows a heading must stand on its page: texts, and the beginning of a table.
    [[nodiscard]] qreal following(const Manuscript &manuscript, qsizetype heading) const;
    [[nodiscard]] Laid layText(const QString &text, const QFont &font, qreal width, bool right = false) const;
    void lay(const Manuscript::Heading &heading);
    void layPairs(const QList<Manuscript::Fact> &facts);
    void lay(const Manuscript::Paragraph &paragraph);
    void lay(const Manuscript::Facts &facts);
    void lay(const Manuscript::Table &table);
    void lay(const Manuscript::Frame &frame);
    void lay(const Manuscript::Code &code);
    void lay(const QList<Manuscript::Fact> &facts, qreal from, qreal width);
    void layTitle(const Manuscript &manuscript);
    [[nodiscard]] qreal beginning(const Manuscript::Table &table) const;
    [[nodiscard]] LaidRow layRow(const Manuscript::Table &table, const QStringList &cells, const QFont &font) const;
    void placeRow(const Manuscript::Table &table, const LaidRow &row, bool isHeader);
    /// Goes over to a new page, under the table's header once more, where a row and what must follow it do not fit.
    void makeRoom(const Manuscript::Table &table, const LaidRow &header, qreal height, bool begun);
    void placeHeader(const Manuscript::Table &table, const LaidRow &header);
    /// Places lines where the pen is, going on to new pages as needed; never leaves a single line behind.
    void place(const Laid &text, qreal left, const QColor &color);
    void turnPage();
    void space(qreal points);
    [[nodiscard]] qreal left() const { return m_body.bottom() - m_pen; }
    LaidPage &page() { return m_pages.back(); }

    QPaintDevice &m_device;
    QRectF m_body;
    qreal m_unit;
    qreal m_pen;
    qreal m_following = 0; ///< Of the heading being laid.
    std::vector<LaidPage> m_pages;
    QList<LaidHeading> m_headings;
    std::vector<LaidCode> m_codes;
};

/// The inks of print: the light theme's, whatever the screen shows.
namespace ink {
inline const QColor text(0x1B, 0x1D, 0x22);
inline const QColor quiet(0x50, 0x54, 0x5D);
inline const QColor accent(0x2B, 0x4A, 0x9B);
inline const QColor rule(0xDD, 0xDA, 0xD1);
inline const QColor ground(0xEF, 0xED, 0xE7);
inline const QColor frame(0xF2, 0xF4, 0xFA);
inline const QColor group(0xF8, 0xF6, 0xF2);
} // namespace ink

} // namespace minutier
