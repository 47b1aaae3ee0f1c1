// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/IconProvider.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace minutier {

using namespace Qt::StringLiterals;

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{}

/// Looked up by path: walking a whole icon theme at each start would cost more than all the icons of a page.
static QString fileOf(const QString &name)
{
    const auto ours = u":/icons/%1.svg"_s.arg(name);
    if (QFile::exists(ours))
        return ours;
    for (const auto *group : {"actions", "places", "apps", "status", "mimetypes", "preferences", "devices"}) {
        const auto file = u"/usr/share/icons/breeze/%1/16/%2.svg"_s.arg(QLatin1StringView(group), name);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const auto name = id.section(u'/', 0, 0);
    const QColor color(u'#' + id.section(u'/', 1, 1));
    const auto side = requestedSize.width() > 0 ? requestedSize.width() : 16;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (const auto file = fileOf(name); !file.isEmpty()) {
        QSvgRenderer drawing(file);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    if (size)
        *size = image.size();
    return image;
}

} // namespace minutier
