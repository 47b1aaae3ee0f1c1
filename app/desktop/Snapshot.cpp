// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshot.h"

#include <QCoreApplication>
#include <QImage>
#include <QTimer>
#include <cstdio>

namespace minutier {

Snapshot::Snapshot(QQuickWindow *window, QString file)
    : QObject(window)
    , m_window(window)
    , m_file(std::move(file))
{
    connect(window, &QQuickWindow::frameSwapped, this, &Snapshot::drawn, Qt::QueuedConnection);
}

void Snapshot::drawn()
{
    // Layouts settle in the frame after the one that made them.
    if (++m_frames == 3) {
        const bool written = m_window->grabWindow().save(m_file);
        if (!written)
            std::fprintf(stderr, "minutier: %s\n", qUtf8Printable(m_file));
        QCoreApplication::exit(written ? 0 : 1);
        return;
    }
    m_window->update();
}

} // namespace minutier
