// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace minutier {

/// Icons by their freedesktop name in one colour: `image://icon/go-home/2b4a9b`. Breeze's, or ours where Breeze has
/// none; a missing one is an empty picture, for the label stands alone.
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace minutier
