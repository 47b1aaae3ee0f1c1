// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing/Release.h"
#include "presentation/ListModel.h"

namespace minutier {

/// What was handed out of this project, the newest first; what has left stays in the list.
class ReleaseListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ReleaseListModel(QObject *parent = nullptr);

    /// Says that a pack should no longer be relied on, and why.
    Q_INVOKABLE bool withdraw(int row, const QString &reason);

protected:
    int read() override;

private:
    [[nodiscard]] QString makerOf(const Release &release) const;

    QList<Release> m_releases;
    QHash<PlanVersionId, QString> m_versions;
    QHash<ReleaseId, QString> m_makers;
};

} // namespace minutier
