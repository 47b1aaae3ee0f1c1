// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PageLayout.h"

#include <QTextOption>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

constexpr qreal bodySize = 10;
constexpr qreal smallSize = 8.5;
constexpr qreal lineSpacing = 1.32;

PageLayout::PageLayout(QPaintDevice &device, const QSizeF &pageSize)
    : m_device(device)
    , m_unit(device.logicalDpiY() / 72.0)
    , m_pen(0)
{
    const auto side = points(62);
    m_body = QRectF(side, points(56), pageSize.width() - 2 * side, pageSize.height() - points(56 + 62));
    turnPage();
}

QFont PageLayout::font(qreal size, bool bold) const
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The smallest spacing there is turns ligatures off: "Affaires" must be found as it is spelt.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

PageLayout::Laid PageLayout::layText(const QString &text, const QFont &font, qreal width, bool right) const
{
    auto lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(lines, font, &m_device);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    qreal height = 0;
    layout->beginLayout();
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += points(font.pointSizeF()) * lineSpacing;
    }
    layout->endLayout();
    return {layout, height};
}

void PageLayout::turnPage()
{
    m_pages.emplace_back();
    m_pen = m_body.top();
}

void PageLayout::space(qreal amount)
{
    // Space at the top of a page would only be a ragged edge.
    if (m_pen > m_body.top())
        m_pen += points(amount);
}

void PageLayout::place(const Laid &text, qreal left, const QColor &color)
{
    const auto total = text.lines();
    if (total == 0)
        return;
    const auto lineHeight = text.height / total;
    for (int from = 0; from < total;) {
        auto count = std::clamp(int(this->left() / lineHeight + 0.01), 0, total - from);
        // Two lines at least on either side of a page's turn.
        if (count < total - from)
            count = total - from - count == 1 ? count - 1 : count;
        if (count < total - from && count < 2)
            count = 0;
        if (count > 0) {
            page().lines.push_back({text.layout, from, count, {left, m_pen}, color});
            m_pen += count * lineHeight;
            from += count;
        }
        if (from < total)
            turnPage();
    }
}

void PageLayout::lay(const Manuscript &manuscript)
{
    layTitle(manuscript);
    for (qsizetype i = 0; i < manuscript.blocks.size(); ++i) {
        m_following = following(manuscript, i);
        std::visit([this](const auto &one) { lay(one); }, manuscript.blocks.at(i));
    }
}

qreal PageLayout::following(const Manuscript &manuscript, qsizetype heading) const
{
    qreal height = 0;
    for (auto i = heading + 1; i < manuscript.blocks.size() && height < m_body.height() / 2; ++i) {
        const auto &block = manuscript.blocks.at(i);
        if (const auto *table = std::get_if<Manuscript::Table>(&block))
            return height + beginning(*table);
        const auto *paragraph = std::get_if<Manuscript::Paragraph>(&block);
        if (!paragraph || paragraph->style == Manuscript::Paragraph::Style::Act)
            break;
        height += layText(paragraph->text, font(bodySize), m_body.width()).height + points(5);
    }
    return points(bodySize * lineSpacing * 3);
}

void PageLayout::layTitle(const Manuscript &manuscript)
{
    place(layText(manuscript.subtitle, font(smallSize), m_body.width()), m_body.left(), ink::quiet);
    place(layText(manuscript.title, font(19, true), m_body.width()), m_body.left(), ink::text);
    m_pen += points(6);
    page().fills.push_back({{m_body.left(), m_pen, m_body.width(), points(1.5)}, ink::accent});
    m_pen += points(12);
}

void PageLayout::lay(const Manuscript::Heading &heading)
{
    space(heading.level == 1 ? 14 : 10);
    const auto text = layText(heading.text, font(heading.level == 1 ? 13 : 11, true), m_body.width());
    if (left() < text.height + points(4) + m_following)
        turnPage();
    m_headings.append({heading.text, heading.level, int(m_pages.size()) - 1, m_pen / m_unit});
    place(text, m_body.left(), ink::text);
    m_pen += points(4);
}

void PageLayout::lay(const Manuscript::Paragraph &paragraph)
{
    if (paragraph.style != Manuscript::Paragraph::Style::Act) {
        const bool small = paragraph.style == Manuscript::Paragraph::Style::Small;
        place(
            layText(paragraph.text, font(small ? smallSize : bodySize), m_body.width()),
            m_body.left(),
            small ? ink::quiet : ink::text
        );
        m_pen += points(5);
        return;
    }
    const auto indent = points(12);
    const auto label = layText(paragraph.label, font(smallSize, true), m_body.width() - indent);
    const auto text = layText(paragraph.text, font(bodySize), m_body.width() - indent);
    space(2);
    if (left() < label.height + std::min(text.height, points(bodySize * lineSpacing * 2)))
        turnPage();
    const auto firstPage = m_pages.size() - 1;
    const auto top = m_pen;
    place(label, m_body.left() + indent, ink::accent);
    place(text, m_body.left() + indent, ink::text);
    // The bar at the side follows the act over the pages it covers.
    for (auto index = firstPage; index < m_pages.size(); ++index) {
        const auto from = index == firstPage ? top : m_body.top();
        const auto to = index + 1 == m_pages.size() ? m_pen : m_body.bottom();
        m_pages[index].fills.push_back({{m_body.left(), from, points(2), to - from}, ink::accent});
    }
    m_pen += points(7);
}

void PageLayout::lay(const Manuscript::Facts &facts)
{
    QList<Manuscript::Fact> pairs;
    QList<Manuscript::Fact> others;
    for (const auto &fact : facts.facts) {
        const auto length = layText(fact.text, font(bodySize), m_body.width()).layout->maximumWidth();
        const bool pairable = facts.paired && m_body.width() > m_body.height() && length < m_body.width() * 0.3;
        (pairable ? pairs : others).append(fact);
    }
    layPairs(pairs);
    lay(others, m_body.left(), m_body.width());
    m_pen += points(6);
}

void PageLayout::layPairs(const QList<Manuscript::Fact> &facts)
{
    const auto rows = (facts.size() + 1) / 2;
    if (left() < points((bodySize * lineSpacing + 2) * qreal(rows)))
        turnPage();
    const auto top = m_pen;
    const auto half = m_body.width() / 2;
    lay(facts.first(rows), m_body.left(), half);
    const auto bottom = m_pen;
    m_pen = top;
    lay(facts.sliced(rows), m_body.left() + half, half);
    m_pen = std::max(m_pen, bottom);
}

void PageLayout::lay(const QList<Manuscript::Fact> &facts, qreal from, qreal width)
{
    const auto labelWidth = std::min(width * 0.26, points(150));
    for (const auto &fact : facts) {
        const auto label = layText(fact.label, font(smallSize), labelWidth - points(8));
        const auto text = layText(fact.text, font(bodySize), width - labelWidth);
        if (left() < std::min(text.height, points(40)))
            turnPage();
        const auto baseline = points((bodySize - smallSize) * 1.1);
        page().lines.push_back({label.layout, 0, label.lines(), {from, m_pen + baseline}, ink::quiet});
        const auto bottom = m_pen + label.height;
        const auto pages = m_pages.size();
        place(text, from + labelWidth, ink::text);
        if (pages == m_pages.size())
            m_pen = std::max(m_pen, bottom);
        m_pen += points(2);
    }
}

void PageLayout::lay(const Manuscript::Frame &frame)
{
    const auto inset = points(14);
    const auto width = m_body.width() - 2 * inset;
    const auto title = layText(frame.title, font(12, true), width);
    space(4);
    if (left() < title.height + points(80))
        turnPage();
    const auto firstPage = m_pages.size() - 1;
    const auto top = m_pen;
    m_pen += points(9);
    place(title, m_body.left() + inset, frame.quiet ? ink::text : ink::accent);
    m_pen += points(5);
    lay(frame.facts, m_body.left() + inset, width);
    m_pen += points(8);
    // The ground lies under the text on every page that the frame covers.
    for (auto index = firstPage; index < m_pages.size(); ++index) {
        const auto from = index == firstPage ? top : m_body.top();
        const auto to = index + 1 == m_pages.size() ? m_pen : m_body.bottom();
        auto &fills = m_pages[index].fills;
        fills.push_back({{m_body.left(), from, m_body.width(), to - from}, frame.quiet ? ink::group : ink::frame});
        fills.push_back({{m_body.left(), from, points(3), to - from}, frame.quiet ? ink::quiet : ink::accent});
    }
    m_pen += points(10);
}

void PageLayout::lay(const Manuscript::Code &code)
{
    constexpr qreal side = 85.04; // 3 cm
    auto square = QrSquare::of(code.text);
    if (!square)
        return;
    if (left() < points(side + 8))
        turnPage();
    m_pen += points(4);
    m_codes.push_back(
        {code.alternative, *std::move(square), int(m_pages.size()) - 1, m_body.left() / m_unit, m_pen / m_unit, side}
    );
    m_pen += points(side + 8);
}

} // namespace minutier
