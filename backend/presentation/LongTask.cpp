// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/LongTask.h"

#include <QElapsedTimer>

namespace minutier {

static int &running()
{
    static int count = 0; // of the interface's thread
    return count;
}

int LongTask::underWay()
{
    return running();
}

LongTask::LongTask(QString title, Work work, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_work(std::move(work))
{}

LongTask::~LongTask()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
    if (m_running)
        --running();
}

void LongTask::start()
{
    m_running = true;
    ++running();
    m_thread = std::thread([this] {
        QElapsedTimer since;
        since.start();
        const auto progress = [this, &since](qint64 done, qint64 total) {
            // Ten times a second is as often as anybody reads.
            if (since.elapsed() > 100) {
                since.restart();
                QMetaObject::invokeMethod(this, [this, done, total] {
                    m_done = int(done);
                    m_total = int(total);
                    Q_EMIT progressed();
                });
            }
            return !m_cancelled.load();
        };
        const auto outcome = m_work(progress);
        QMetaObject::invokeMethod(this, [this, outcome] {
            m_running = false;
            --running();
            Q_EMIT finished(outcome ? *outcome : QString(), outcome ? QString() : outcome.error().message);
        });
    });
}

} // namespace minutier
