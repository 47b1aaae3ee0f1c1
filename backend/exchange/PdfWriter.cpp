// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PdfWriter.h"

#include "exchange/PageLayout.h"
#include "exchange/PdfFinish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace minutier {

using namespace Qt::StringLiterals;

static void paintPage(QPainter &painter, const LaidPage &page)
{
    for (const auto &fill : page.fills)
        painter.fillRect(fill.area, fill.color);
    for (const auto &placed : page.lines) {
        painter.setPen(placed.color);
        const auto first = placed.text->lineAt(placed.from).y();
        for (int i = placed.from; i < placed.from + placed.count; ++i)
            placed.text->lineAt(i).draw(&painter, placed.at - QPointF(0, first));
    }
}

static void paintFoot(QPainter &painter, const PageLayout &layout, const QString &footer, std::size_t number)
{
    const auto &body = layout.body();
    const auto top = body.bottom() + layout.points(18);
    painter.setFont(layout.font(8));
    painter.setPen(ink::quiet);
    painter.fillRect(QRectF(body.left(), top - layout.points(4), body.width(), layout.points(0.5)), ink::rule);
    const QRectF line(body.left(), top, body.width(), layout.points(14));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, footer);
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, u"%1 / %2"_s.arg(number).arg(layout.pages().size()));
}

Result<QByteArray> writePdf(const Manuscript &manuscript)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(manuscript.wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins({});
    writer.setResolution(600);
    writer.setTitle(manuscript.title);
    writer.setCreator(u"Minutier"_s);
    writer.setDocumentXmpMetadata(xmpOf(manuscript));
    PageLayout layout(writer, QSizeF(writer.width(), writer.height()));
    layout.lay(manuscript);

    QPainter painter(&writer);
    for (std::size_t i = 0; i < layout.pages().size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, layout.pages()[i]);
        paintFoot(painter, layout, manuscript.footer, i + 1);
    }
    painter.end();
    return finishPdf(buffer.data(), manuscript, layout);
}

} // namespace minutier
