// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/CallForProposals.h"
#include "presentation/ListModel.h"

namespace minutier {

/// Calls for proposals of the project, the newest first.
class CallListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit CallListModel(QObject *parent = nullptr);

    /// Row of a call; -1 where there is none.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &callId) const;
    /// The call a proposal answers; empty where that is no proposal.
    Q_INVOKABLE [[nodiscard]] QString callOf(const QString &proposalId) const;

protected:
    int read() override;

private:
    QList<CallForProposals> m_calls;
};

} // namespace minutier
