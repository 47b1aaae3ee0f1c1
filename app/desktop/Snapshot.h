// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

namespace minutier {

/// Writes a picture of a window once it has drawn itself, then ends the program.
class Snapshot : public QObject
{
    Q_OBJECT

public:
    Snapshot(QQuickWindow *window, QString file);

private:
    void drawn();

    QQuickWindow *m_window;
    QString m_file;
    int m_frames = 0;
};

} // namespace minutier
