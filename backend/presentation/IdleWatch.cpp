// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace minutier {

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(int milliseconds)
{
    const auto limit = std::max(0, milliseconds);
    if (limit == m_limit)
        return;
    m_limit = limit;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    if (m_limit > 0) {
        QCoreApplication::instance()->installEventFilter(this);
        startAgain();
    }
    Q_EMIT limitChanged();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        // The first touch after a night's sleep may come before the timer does.
        if (passed() >= m_limit)
            look();
        else
            startAgain();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::startAgain()
{
    m_awake.start();
    m_last = QDateTime::currentDateTimeUtc();
    // A timer stands still while the computer sleeps: it is looked at again soon after it wakes.
    if (!m_timer.isActive())
        m_timer.start(std::min(m_limit, 20'000));
}

qint64 IdleWatch::passed() const
{
    return std::max(m_awake.elapsed(), m_last.msecsTo(QDateTime::currentDateTimeUtc()));
}

void IdleWatch::look()
{
    const auto left = m_limit - passed();
    if (left > 0) {
        m_timer.start(int(std::min(left, qint64(20'000))));
        return;
    }
    m_timer.stop();
    startAgain();
    Q_EMIT idle();
}

} // namespace minutier
