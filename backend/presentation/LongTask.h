// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace minutier {

/// Work that may take longer than a frame: runs on a thread of its own, says how far it is, and can be cancelled.
class LongTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(int done READ done NOTIFY progressed FINAL)
    Q_PROPERTY(int total READ total NOTIFY progressed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY finished FINAL)

public:
    /// Told how far the work is; says whether to go on.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// The work itself; what it returns is the sentence shown when it is done.
    using Work = std::function<Result<QString>(const Progress &progress)>;

    LongTask(QString title, Work work, QObject *parent = nullptr);
    ~LongTask() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    /// How many run now, in the whole program; a picture waits for them.
    static int underWay();

    void start();
    Q_INVOKABLE void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed();
    void finished(const QString &sentence, const QString &errorMessage);

private:
    QString m_title;
    Work m_work;
    std::thread m_thread;
    std::atomic_bool m_cancelled = false;
    bool m_running = false;
    int m_done = 0;
    int m_total = 0;
};

} // namespace minutier
