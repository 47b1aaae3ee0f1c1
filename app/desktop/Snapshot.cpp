// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshot.h"

#include "presentation/LongTask.h"

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
    // Layouts settle in the frame after the one that made them; what still works has not been drawn.
    m_frames = LongTask::underWay() > 0 ? 0 : m_frames + 1;
    if (m_frames == 3) {
        const bool written = m_window->grabWindow().save(m_file);
        if (!written)
            std::fprintf(stderr, "minutier: %s\n", qUtf8Printable(m_file));
        QCoreApplication::exit(written ? 0 : 1);
        return;
    }
    m_window->update();
}

} // namespace minutier
