// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/Session.h"

namespace minutier {

bool Session::startTask(const QString &title, DatabaseWork work)
{
    if (m_task && m_task->isRunning())
        return false;
    const auto file = m_register->folder().file();
    auto inThread = [file, vault = database().anotherVault(), work = std::move(work)](const LongTask::Progress &progress
                    ) -> Result<QString> {
        const auto connection = Database::openFile(file, Database::Access::ReadOnly);
        if (!connection)
            return connection.error();
        (*connection)->useVault(vault);
        return work(**connection, progress);
    };
    m_task = std::make_unique<LongTask>(title, std::move(inThread));
    connect(m_task.get(), &LongTask::finished, this, [this](const QString &sentence, const QString &errorMessage) {
        Q_EMIT taskChanged();
        Q_EMIT taskFinished(sentence, errorMessage);
        if (!sentence.isEmpty())
            say(sentence);
    });
    m_task->start();
    Q_EMIT taskChanged();
    return true;
}

} // namespace minutier
