// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace minutier {

/// Says when nobody has touched the program for a while; the time that the computer slept counts.
class IdleWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// How long, in milliseconds; 0 for never.
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged FINAL)

public:
    explicit IdleWatch(QObject *parent = nullptr);

    [[nodiscard]] int limit() const { return m_limit; }
    void setLimit(int milliseconds);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void limitChanged();
    void idle();

private:
    void startAgain();
    [[nodiscard]] qint64 passed() const;
    void look();

    int m_limit = 0;
    QTimer m_timer;
    QElapsedTimer m_awake;
    QDateTime m_last;
};

} // namespace minutier
